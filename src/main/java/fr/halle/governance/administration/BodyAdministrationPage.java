package fr.halle.governance.administration;

import fr.halle.governance.Sentence;
import fr.halle.governance.bodies.Bodies;
import fr.halle.governance.bodies.Body;
import fr.halle.governance.bodies.College;
import fr.halle.governance.bodies.Member;
import fr.halle.governance.bodies.Office;
import fr.halle.web.ui.Choice;
import fr.halle.web.ui.Texts;
import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A body as its administrator sees it. */
record BodyAdministrationPage(
        Body body,
        List<College> colleges,
        List<Member> members,
        Named.Mandates named,
        List<Bodies.Followed> followed,
        LocalDate today,
        @Nullable UUID at,
        Typed typed,
        List<Sentence> said) {

    String path() {
        return "/administration/council/" + body.slug();
    }

    /** What was typed into the form of a new mandate, of a college or of rules. */
    Typed fresh() {
        return at == null ? typed : Typed.NOTHING;
    }

    /** What was typed into the form that corrects this one, or what is known of it. */
    String typed(Member member, String field, @Nullable String known) {
        if (isAt(member)) return typed.line(field);
        return known == null ? "" : known;
    }

    boolean isAt(Member member) {
        return member.id().equals(at);
    }

    List<Choice> offices(Member member, Texts texts) {
        var office = member.office();
        var chosen = typed(member, "office", office == null ? null : office.name());
        return offices(chosen, texts);
    }

    List<Choice> collegeChoices(Texts texts) {
        var choices = none(texts);
        colleges.forEach(c -> choices.add(choice("college", c.id().toString(), c.name())));
        return choices;
    }

    List<Choice> offices(Texts texts) {
        return offices(fresh().line("office"), texts);
    }

    private static List<Choice> offices(String chosen, Texts texts) {
        var choices = none(texts);
        for (var each : Office.values()) {
            var words = texts.text("governance.office." + each.name());
            choices.add(Choice.of(each.name(), words, each.name().equals(chosen)));
        }
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
        return Choice.of(value, words, value.equals(fresh().line(field)));
    }

    private static List<Choice> none(Texts texts) {
        return new ArrayList<>(List.of(Choice.of("", texts.text("governance.none"), false)));
    }
}
