package fr.halle.governance.acts;

import fr.halle.governance.ballots.Taken;
import fr.halle.governance.bodies.Body;
import fr.halle.governance.bodies.Office;
import fr.halle.governance.rules.RuleSet;
import fr.halle.governance.sessions.Roster;
import fr.halle.governance.sessions.Seat;
import fr.halle.governance.sessions.Session;
import fr.halle.governance.signing.Officers;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A deliberation, whole: its words, its vote, the session, who signed and when it became public.
 *
 * @param ratification whether each party's own council has to ratify it
 * @param secondReading whether the question came back after a tie
 */
public record Act(
        UUID id,
        String number,
        Wording words,
        Body body,
        Session session,
        List<Seat> seats,
        Taken vote,
        Map<Office, Signature> signatures,
        Dates dates,
        boolean ratification,
        boolean secondReading) {

    public record Signature(Office office, String name, LocalDate signedOn) {}

    public record Dates(
            @Nullable String prefecture,
            @Nullable LocalDate transmittedOn,
            @Nullable LocalDate publishedOn) {}

    public boolean isSigned() {
        return signatures.size() == Office.values().length;
    }

    public boolean isPublished() {
        return dates.publishedOn() != null;
    }

    /** Of the texts: DRAFT, SIGNED, TRANSMITTED, PUBLISHED. */
    String state() {
        if (isPublished()) return "PUBLISHED";
        if (dates.transmittedOn() != null) return "TRANSMITTED";
        return isSigned() ? "SIGNED" : "DRAFT";
    }

    /** Another one as soon as a word or the vote is: nobody signs what they have not read. */
    String fingerprint() {
        return Integer.toHexString((words.toString() + vote).hashCode());
    }

    @Nullable Signature signature(Office office) {
        return signatures.get(office);
    }

    List<String> visas() {
        return lines(words.visas());
    }

    List<String> grounds() {
        return lines(words.grounds());
    }

    List<String> articles() {
        return lines(words.decision());
    }

    /** Whoever spoke with this number: the substitute, where one has taken the place. */
    String name(int number) {
        return roster().name(number, vote.substituted());
    }

    /** By which the vote was counted. */
    RuleSet.Voting voting() {
        var voting = session.rules().voting();
        return secondReading ? voting.atSecondReading() : voting;
    }

    /** In whose place. */
    String holder(int number) {
        return roster().name(number);
    }

    /** Who presided or kept the minutes; empty where nobody did. */
    String officer(Office office) {
        var number = vote.officers().get(office);
        return number == null ? "" : name(number);
    }

    Officers officers() {
        return new Officers(session, vote.officers(), vote.substituted());
    }

    String present() {
        return names(vote.present());
    }

    /** Neither there nor represented, nor gone for this item. */
    String absent() {
        return names(roster().without(vote.present(), vote.proxies().keySet(), vote.interested()));
    }

    String names(List<Integer> numbers) {
        return roster().names(numbers, vote.substituted());
    }

    private Roster roster() {
        return new Roster(seats);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
