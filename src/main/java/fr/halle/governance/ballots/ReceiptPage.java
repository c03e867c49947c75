package fr.halle.governance.ballots;

import fr.halle.governance.electronic.ElectronicVote;
import fr.halle.governance.electronic.NamedVotes;
import fr.halle.governance.electronic.NamedVotes.Standing;
import fr.halle.governance.votes.Choice;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * Where a member checks that their vote was counted.
 *
 * @param typed the receipt that was asked about; empty at first
 * @param said what it proves; null where it is not ours
 * @param codes of a secret vote that was counted, each with its choice
 */
record ReceiptPage(
        ElectronicVote vote,
        String typed,
        NamedVotes.@Nullable Receipt said,
        Map<String, Choice> codes) {

    boolean isGood() {
        return said != null
                && (said.standing() == Standing.KEPT || said.standing() == Standing.COUNTED);
    }

    String path() {
        return "/council/phone/" + vote.id();
    }

    String spaced(String code) {
        return code.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
