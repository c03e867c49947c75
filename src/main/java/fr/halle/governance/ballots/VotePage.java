package fr.halle.governance.ballots;

import fr.halle.governance.Sentence;
import fr.halle.governance.bodies.Body;
import fr.halle.governance.corrected.CorrectedVote;
import fr.halle.governance.rules.Counting;
import fr.halle.governance.sessions.Item;
import fr.halle.governance.sessions.Roster;
import fr.halle.governance.votes.Choice;
import fr.halle.governance.votes.Result;
import fr.halle.web.ui.Link;
import fr.halle.web.ui.Texts;
import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** An item's vote, to be entered or as it was taken; {@code corrected}: what stood before. */
record VotePage(
        Floor floor,
        Body body,
        Item item,
        @Nullable Taken taken,
        Method method,
        Typed typed,
        List<Sentence> said,
        List<CorrectedVote> corrected,
        boolean correctable) {

    String session() {
        return "/council/sessions/" + item.session();
    }

    String path() {
        return session() + "/items/" + item.id();
    }

    /** Empty where counting otherwise is not open. */
    Map<Counting, Result> alternatives() {
        return taken == null
                ? Map.of()
                : Alternatives.of(taken, floor.colleges(), item.voting(floor.session().rules()));
    }

    List<Link> methods(Texts texts) {
        return Arrays.stream(Method.values())
                .filter(each -> !each.isByPhone())
                .map(
                        each ->
                                new Link(
                                        path() + "/vote?method=" + each.name(),
                                        texts.text("governance.method." + each.name()),
                                        each == method))
                .toList();
    }

    /** « 4 · Mme Églantine, par M. Bleuet ». */
    String voter(int number, Texts texts) {
        var holder = floor.room().inForce().get(number);
        var name = number + " · " + floor.name(number);
        return holder == null
                ? name
                : texts.text("governance.vote.by-proxy", name, floor.name(holder));
    }

    boolean isChosen(int number, Choice choice) {
        return typed.line("voice-" + number).equals(choice.name());
    }

    /** Whoever sat there as it was voted on. */
    String name(int number) {
        return taken == null
                ? floor.name(number)
                : new Roster(floor.seats()).name(number, taken.substituted());
    }
}
