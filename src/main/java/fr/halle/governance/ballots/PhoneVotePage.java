package fr.halle.governance.ballots;

import fr.halle.governance.Sentence;
import fr.halle.governance.electronic.ElectronicVote;
import fr.halle.governance.electronic.Turnouts.Turnout;
import fr.halle.governance.sessions.Item;
import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A vote on phones, for the secretary.
 *
 * @param vote null where none is open on this item
 * @param codes of the two tellers, at the opening and never again; empty else
 */
record PhoneVotePage(
        Item item,
        @Nullable ElectronicVote vote,
        @Nullable Turnout turnout,
        List<String> codes,
        Typed typed,
        List<Sentence> said) {

    String session() {
        return "/council/sessions/" + item.session();
    }

    String path() {
        return session() + "/items/" + item.id() + "/phones";
    }

    /** « ABCDE FGHJK … »: read aloud and typed by people. */
    String spaced(String code) {
        return code.replaceAll("(.{5})(?=.)", "$1 ");
    }
}
