package fr.halle.desk.prospects;

import fr.halle.kernel.PersonId;
import fr.halle.mail.Letter;
import fr.halle.shops.Trade;
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
        Typed typed) {

    /** What was typed into the forms of this page; {@code invited}: a letter has just left. */
    record Typed(
            ProspectForm form,
            InvitationForm invitation,
            Map<String, String> mistakes,
            boolean invited) {}

    ProspectForm form() {
        return typed.form();
    }

    Map<String, String> mistakes() {
        return typed.mistakes();
    }

    /** What was typed for this one, if something was wrong with it. */
    InvitationForm invitation(Prospect prospect) {
        return typed.invitation().prospect().equals(prospect.id())
                ? typed.invitation()
                : new InvitationForm(prospect.id(), mailIn(prospect.contact()), "", "");
    }

    boolean isWrong(Prospect prospect) {
        return typed.invitation().prospect().equals(prospect.id());
    }

    static List<Choice> trades(InvitationForm form, Texts texts) {
        return Stream.concat(
                        Stream.of(Choice.of("", texts.text("desk.prospects.trade.unknown"), false)),
                        Stream.of(Trade.values())
                                .map(
                                        trade ->
                                                Choice.of(
                                                        trade.name(),
                                                        texts.text("shops.trade." + trade.name()),
                                                        trade.name().equals(form.trade()))))
                .toList();
    }

    /** The first word of what was noted that looks like an address. */
    private static String mailIn(String contact) {
        return Stream.of(contact.split("[\\s,;()<>]+"))
                .filter(Letter::canReach)
                .findFirst()
                .orElse("");
    }

    String error(String field, Texts texts) {
        var key = typed.mistakes().get(field);
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
                .filter(status -> status.isSaid() || status == prospect.status())
                .map(
                        status ->
                                Choice.of(
                                        status.name(),
                                        texts.text("desk.prospects.status." + status.name()),
                                        status == prospect.status()))
                .toList();
    }
}
