package fr.halle.commands;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the jar does instead of starting a server, when its words ask for it. */
public final class Commands {

    private Commands() {}

    /** Whether the words on the command line ask for a command. */
    public static boolean asked(String[] words) {
        return CalculationCommand.asked(words) || words.length > 0 && words[0].equals("import");
    }

    /**
     * Runs it, and gives the code to exit with: 0 done, 1 the file is to be mended, 2 it could not
     * be tried.
     */
    public static int run(String[] words) {
        if (CalculationCommand.asked(words)) {
            return new CalculationCommand(System.out, System.err).run(words);
        }
        List<String> rest = Arrays.asList(words).subList(1, words.length);
        var console = new Terminal(System.out, System.err, Locale.getDefault(), System.getenv());
        return new ImportCommand(console).run(rest);
    }
}
