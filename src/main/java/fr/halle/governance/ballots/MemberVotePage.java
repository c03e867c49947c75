package fr.halle.governance.ballots;

import fr.halle.governance.Sentence;
import fr.halle.governance.electronic.ElectronicVote;
import fr.halle.governance.sessions.Item;
import fr.halle.governance.sessions.Seat;

import java.util.List;

/**
 * A vote on a member's phone.
 *
 * @param left numbers whose voice is still to be cast: the member's own, or of whom they hold one
 * @param receipt of what was cast just now; empty else
 */
record MemberVotePage(
        ElectronicVote vote,
        Item item,
        List<Integer> left,
        List<Seat> seats,
        String receipt,
        List<Sentence> said) {

    String path() {
        return "/council/phone/" + vote.id();
    }

    String name(int number) {
        return seats.stream()
                .filter(seat -> seat.number() == number)
                .map(Seat::name)
                .findFirst()
                .orElse(String.valueOf(number));
    }

    /** In groups of four where it is a code: it is copied by hand. */
    String shownReceipt() {
        return vote.secret() ? receipt.replaceAll("(.{4})(?=.)", "$1 ") : receipt;
    }
}
