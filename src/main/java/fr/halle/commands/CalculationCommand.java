package fr.halle.commands;

import fr.halle.costsharing.sharing.SplitCommand;
import fr.halle.governance.replay.ReplayCommand;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Calculates from a file, without server or database; only the answer goes to standard output. */
final class CalculationCommand {

    private static final String REPLAY = "halle.governance.replay";
    private static final String RULES = "halle.governance.rules";
    private static final String SPLIT = "halle.costsharing.split";
    private static final String POPULATION = "halle.population";

    private final PrintStream out;
    private final PrintStream errors;

    CalculationCommand(PrintStream out, PrintStream errors) {
        this.out = out;
        this.errors = errors;
    }

    static boolean asked(String[] words) {
        var options = options(words);
        return options.containsKey(REPLAY) || options.containsKey(SPLIT);
    }

    int run(String[] words) {
        var options = options(words);
        try {
            var answer =
                    options.containsKey(REPLAY)
                            ? ReplayCommand.run(path(options, REPLAY), given(options, RULES))
                            : SplitCommand.run(path(options, SPLIT), given(options, POPULATION));
            out.writeBytes((answer + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            return ImportCommand.DONE;
        } catch (IllegalArgumentException e) {
            errors.println(e.getMessage());
            return ImportCommand.NOT_TRIED;
        }
    }

    private static Path path(Map<String, String> options, String name) {
        return Path.of(given(options, name));
    }

    private static String given(Map<String, String> options, String name) {
        return Optional.ofNullable(options.get(name))
                .filter(value -> !value.isBlank())
                .orElseThrow(
                        () -> new IllegalArgumentException("--%s=… is missing".formatted(name)));
    }

    /** « --name=value » by name; other words are left out. */
    private static Map<String, String> options(String[] words) {
        return Arrays.stream(words)
                .filter(word -> word.startsWith("--") && word.contains("="))
                .map(word -> word.substring(2).split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (_, last) -> last));
    }
}
