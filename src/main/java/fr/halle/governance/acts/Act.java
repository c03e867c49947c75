package fr.halle.governance.acts;

import fr.halle.governance.ballots.Taken;
import fr.halle.governance.bodies.Body;
import fr.halle.governance.bodies.Office;
import fr.halle.governance.sessions.Seat;
import fr.halle.governance.sessions.Session;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A deliberation, whole: its words, its vote, the session, who signed and when it became public.
 */
record Act(
        UUID id,
        String number,
        Wording words,
        Body body,
        Session session,
        List<Seat> seats,
        Taken vote,
        Map<Office, Signature> signatures,
        Dates dates) {

    record Signature(Office office, String name, LocalDate signedOn) {}

    record Dates(
            @Nullable String prefecture,
            @Nullable LocalDate transmittedOn,
            @Nullable LocalDate publishedOn) {}

    boolean isSigned() {
        return signatures.size() == Office.values().length;
    }

    boolean isPublished() {
        return dates.publishedOn() != null;
    }

    /** Of the texts: DRAFT, SIGNED, TRANSMITTED, PUBLISHED. */
    String state() {
        if (isPublished()) return "PUBLISHED";
        if (dates.transmittedOn() != null) return "TRANSMITTED";
        return isSigned() ? "SIGNED" : "DRAFT";
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
        return seat(number)
                .map(seat -> vote.substituted().contains(number) ? seat.substitute() : seat.name())
                .orElse(String.valueOf(number));
    }

    /** In whose place. */
    String holder(int number) {
        return seat(number).map(Seat::name).orElse("");
    }

    private Optional<Seat> seat(int number) {
        return seats.stream().filter(seat -> seat.number() == number).findFirst();
    }

    /** Whoever held the office in the session, there or not. */
    String holder(Office office) {
        return seats.stream()
                .filter(seat -> seat.office() == office)
                .map(Seat::name)
                .findFirst()
                .orElse("");
    }

    String present() {
        return names(vote.present());
    }

    /** Neither there nor represented, nor gone for this item. */
    String absent() {
        return names(
                seats.stream()
                        .map(Seat::number)
                        .filter(n -> !vote.present().contains(n))
                        .filter(n -> !vote.proxies().containsKey(n))
                        .filter(n -> !vote.interested().contains(n))
                        .toList());
    }

    String names(List<Integer> numbers) {
        return String.join(", ", numbers.stream().map(this::name).toList());
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
