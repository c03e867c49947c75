package fr.halle.governance.ballots;

import fr.halle.governance.Sentence;
import fr.halle.governance.ballots.Poll.Papers;
import fr.halle.governance.minutes.ToCome;
import fr.halle.governance.votes.Choice;
import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A vote as it was typed: numbers on the roll, apart by spaces or commas. */
record PollForm(Typed typed) {

    private static final String NUMBERS = "([0-9]{1,3}([ ,;]+|$))*";

    /** For more members than any body has. */
    private static final int LONGEST = 2_000;

    /** One of both. */
    record Read(@Nullable Poll poll, @Nullable Sentence wrong) {}

    /** A vote as it would be typed in the room that it found, those who left for it included. */
    static Typed of(Taken taken, Floor floor) {
        var fields = new HashMap<String, String>();
        fields.put("method", taken.method().name());
        fields.put("at", taken.at().toString());
        fields.put("against", line(taken.who(Choice.AGAINST)));
        fields.put("abstain", line(taken.who(Choice.ABSTAIN)));
        fields.put("interested", line(taken.interested()));
        taken.voices().forEach((number, choice) -> fields.put("voice-" + number, choice.name()));
        var told = taken.tellers().stream().map(floor::named).flatMap(Optional::stream).toList();
        fields.put("tellers", line(told));
        var urns = floor.urns();
        for (int i = 0; i < urns.size(); i++) {
            var papers = taken.papers(urns.get(i));
            fields.put("for-" + i, String.valueOf(papers.votesFor()));
            fields.put("against-" + i, String.valueOf(papers.against()));
            fields.put("white-" + i, String.valueOf(papers.white()));
        }
        return new Typed(fields);
    }

    private static String line(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    Method method() {
        return Arrays.stream(Method.values())
                .filter(each -> !each.isByPhone())
                .filter(each -> each.name().equals(typed.line("method")))
                .findFirst()
                .orElse(Method.SHOW_OF_HANDS);
    }

    Read read(Floor floor, LocalDateTime now) {
        var at = typed.line("at").isEmpty() ? now.toLocalTime().withNano(0) : typed.time("at");
        if (at == null) return wrong(Sentence.of("governance.time.wrong"));
        var toCome = ToCome.refuses(floor.session().day(), at, now);
        if (toCome != null) return wrong(toCome);
        var unread = unread("against", "abstain", "interested", "tellers", "asked-by");
        if (unread != null) return wrong(unread);
        var named = new HashMap<Integer, Choice>();
        if (method() == Method.SHOW_OF_HANDS) {
            numbers("against").forEach(number -> named.put(number, Choice.AGAINST));
            for (var number : numbers("abstain")) {
                if (named.put(number, Choice.ABSTAIN) != null)
                    return wrong(Sentence.of("governance.vote.twice", floor.name(number)));
            }
        }
        if (method() == Method.ROLL_CALL) called(floor, named);
        return new Read(
                new Poll(
                        method(),
                        at,
                        interested(),
                        named,
                        method() == Method.PAPER ? papers(floor) : Map.of(),
                        method() == Method.PAPER
                                ? numbers("tellers").stream().sorted().toList()
                                : List.of(),
                        GroundCheck.isNeeded(method()) ? ground() : null),
                null);
    }

    /** Names the first of these fields that holds something else than numbers. */
    @Nullable Sentence unread(String... fields) {
        return Arrays.stream(fields)
                .map(typed::line)
                .filter(line -> line.length() > LONGEST || !line.matches(NUMBERS))
                .findFirst()
                .map(line -> Sentence.of("governance.vote.numbers", line))
                .orElse(null);
    }

    Set<Integer> interested() {
        return new TreeSet<>(numbers("interested"));
    }

    /** Null where none was chosen. */
    @Nullable Ground ground() {
        return switch (typed.line("why")) {
            case "REQUEST" ->
                    numbers("asked-by").isEmpty() ? null : Ground.askedBy(numbers("asked-by"));
            case "NOMINATION" -> Ground.nomination();
            case "TEXT" -> Ground.text(typed.has("words", 300) ? typed.line("words") : "");
            default -> null;
        };
    }

    /** Whoever leaves for the item is not called, nor is whoever gave them a proxy. */
    private void called(Floor floor, Map<Integer, Choice> named) {
        for (var number : floor.voters()) {
            for (var choice : Choice.values()) {
                if (choice.name().equals(typed.line("voice-" + number))) named.put(number, choice);
            }
        }
        named.keySet().retainAll(floor.without(interested()).voters());
    }

    private Map<String, Papers> papers(Floor floor) {
        var papers = new HashMap<String, Papers>();
        var urns = floor.urns();
        for (int i = 0; i < urns.size(); i++) {
            papers.put(
                    urns.get(i),
                    new Papers(count("for-", i), count("against-", i), count("white-", i)));
        }
        return papers;
    }

    private int count(String field, int urn) {
        var number = typed.number(field + urn);
        return number == null ? 0 : number;
    }

    private List<Integer> numbers(String field) {
        var numbers = new ArrayList<Integer>();
        for (var each : typed.line(field).split("[ ,;]+")) {
            if (each.matches("[0-9]{1,3}")) numbers.add(Integer.valueOf(each));
        }
        return numbers;
    }

    private static Read wrong(Sentence sentence) {
        return new Read(null, sentence);
    }
}
