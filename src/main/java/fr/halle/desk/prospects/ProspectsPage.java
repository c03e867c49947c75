package fr.halle.desk.prospects;

import fr.halle.kernel.PersonId;
import fr.halle.shops.prospects.Prospect;
import fr.halle.web.ui.Choice;
import fr.halle.web.ui.Texts;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Shops to win, whoever was spoken of last first. */
record ProspectsPage(
        List<Prospect> prospects,
        Map<String, String> communes,
        Map<PersonId, String> names,
        ProspectForm form,
        Map<String, String> mistakes) {

    String error(String field, Texts texts) {
        var key = mistakes.get(field);
        return key == null ? "" : texts.text(key);
    }

    String commune(Prospect prospect) {
        return communes.getOrDefault(prospect.commune(), prospect.commune());
    }

    String by(Prospect prospect) {
        return names.getOrDefault(prospect.metBy(), "");
    }

    static List<Choice> statuses(Prospect prospect, Texts texts) {
        return Stream.of(Prospect.Status.values())
                .map(
                        status ->
                                Choice.of(
                                        status.name(),
                                        texts.text("desk.prospects.status." + status.name()),
                                        status == prospect.status()))
                .toList();
    }
}
