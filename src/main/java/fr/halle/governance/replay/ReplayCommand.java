package fr.halle.governance.replay;

import fr.halle.governance.rules.RuleSet;
import fr.halle.governance.rules.ShippedRules;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.util.stream.Collectors;

/** Prints the room at each change of a roll call, and how the vote ended, as JSON. */
public final class ReplayCommand {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private ReplayCommand() {}

    /**
     * What is to be printed. Throws IllegalArgumentException with a sentence where something is to
     * be mended.
     */
    public static String run(Path file, String rules) {
        var ruleSet =
                ShippedRules.named(rules)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "No rule set %s; there are %s"
                                                        .formatted(rules, names())));
        try {
            var read = JSON.readValue(file.toFile(), RollCallFile.class);
            return JSON.writeValueAsString(new Replay(ruleSet, read).run());
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "%s cannot be read as a roll call".formatted(file), e);
        }
    }

    private static String names() {
        return ShippedRules.all().stream().map(RuleSet::name).collect(Collectors.joining(", "));
    }
}
