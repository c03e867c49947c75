package fr.halle.governance.bodies;

import fr.halle.governance.Sentence;
import fr.halle.web.ui.Choice;
import fr.halle.web.ui.Texts;
import fr.halle.web.ui.Typed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A body as its administrator sees it. */
record BodyAdministrationPage(
        Body body,
        List<College> colleges,
        List<Member> members,
        List<Bodies.Followed> followed,
        LocalDate today,
        Typed typed,
        List<Sentence> said) {

    String path() {
        return "/administration/council/" + body.slug();
    }

    List<Choice> collegeChoices(Texts texts) {
        var choices = none(texts);
        colleges.forEach(c -> choices.add(choice("college", c.id().toString(), c.name())));
        return choices;
    }

    List<Choice> offices(Texts texts) {
        var choices = none(texts);
        Arrays.stream(Office.values())
                .forEach(
                        o ->
                                choices.add(
                                        choice(
                                                "office",
                                                o.name(),
                                                texts.text("governance.office." + o.name()))));
        return choices;
    }

    List<Choice> places(Texts texts) {
        var choices = none(texts);
        members.stream()
                .filter(member -> member.number() != null)
                .forEach(
                        m ->
                                choices.add(
                                        choice(
                                                "substitute",
                                                m.id().toString(),
                                                m.number() + " · " + m.name())));
        return choices;
    }

    /** Whoever has still to go, foreseen or not, may go earlier. */
    boolean mayEnd(Member member) {
        return member.until() == null || member.until().isAfter(today);
    }

    private Choice choice(String field, String value, String words) {
        return Choice.of(value, words, value.equals(typed.line(field)));
    }

    private static List<Choice> none(Texts texts) {
        return new ArrayList<>(List.of(Choice.of("", texts.text("governance.none"), false)));
    }
}
