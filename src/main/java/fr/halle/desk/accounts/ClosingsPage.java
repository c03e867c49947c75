package fr.halle.desk.accounts;

import fr.halle.kernel.PersonId;
import fr.halle.ledger.Closings.Closing;

import java.util.List;
import java.util.Map;

/** Which periods are closed, by whom; {@code wrong} where the last wish could not be met. */
record ClosingsPage(
        List<Closing> closings, Map<PersonId, String> people, String proposed, boolean wrong) {

    String who(Closing closing) {
        return people.getOrDefault(closing.by(), "");
    }
}
