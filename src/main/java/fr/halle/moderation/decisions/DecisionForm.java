package fr.halle.moderation.decisions;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a moderator typed; of an appeal there is no ground to choose again. */
record DecisionForm(String outcome, String ground, String reference, String facts) {

    static final DecisionForm EMPTY = new DecisionForm("", "", "", "");

    private static final int LONGEST = 4000;
    private static final int LONGEST_REFERENCE = 300;

    DecisionForm cleaned() {
        return new DecisionForm(
                outcome,
                ground,
                reference.replaceAll("\\p{Cntrl}", " ").strip(),
                facts.replaceAll("[\\p{Cntrl}&&[^\n]]", "").strip());
    }

    @Nullable Outcome chosen() {
        return Arrays.stream(Outcome.values())
                .filter(each -> each.name().equals(outcome))
                .findFirst()
                .orElse(null);
    }

    /** None for a decision that does nothing. */
    Ground on() {
        return chosen() == Outcome.NOTHING ? Ground.NONE : Ground.valueOf(ground);
    }

    Map<String, String> mistakesOfAppeal() {
        var mistakes = new LinkedHashMap<String, String>();
        if (chosen() == null) mistakes.put("outcome", "moderation.decide.outcome.missing");
        if (facts.isEmpty() || facts.length() > LONGEST) {
            mistakes.put("facts", "moderation.decide.facts.missing");
        }
        return mistakes;
    }

    Map<String, String> mistakes() {
        var mistakes = mistakesOfAppeal();
        if (chosen() == null || chosen() == Outcome.NOTHING) return mistakes;
        if (!ground.equals("LAW") && !ground.equals("TERMS")) {
            mistakes.put("ground", "moderation.decide.ground.missing");
        }
        if (reference.isEmpty() || reference.length() > LONGEST_REFERENCE) {
            mistakes.put("reference", "moderation.decide.reference.missing");
        }
        return mistakes;
    }
}
