package fr.halle.catalog.files;

import java.io.IOException;
import java.io.Reader;

/** What stands between the cells of a text file, as its first lines show. */
final class Separator {

    private static final char[] POSSIBLE = {',', ';', '\t', '|'};
    private static final int LOOKED_AT = 20;
    private static final int ENOUGH = 200_000;

    private Separator() {}

    /** The one that makes the widest line of the first twenty; within quotes none counts. */
    static char of(Reader text) throws IOException {
        int[] widest = new int[POSSIBLE.length];
        int[] here = new int[POSSIBLE.length];
        boolean quoted = false;
        int lines = 0;
        for (int read = 0; read < ENOUGH && lines < LOOKED_AT; read++) {
            int next = text.read();
            if (next == '"') quoted = !quoted;
            if (!quoted) count(next, here);
            if (next < 0 || (next == '\n' && !quoted)) {
                // the headings come first, and count for more: prices below hold commas
                int weight = lines == 0 ? 2 : 1;
                for (int i = 0; i < here.length; i++) {
                    widest[i] = Math.max(widest[i], weight * here[i]);
                    here[i] = 0;
                }
                lines++;
            }
            if (next < 0) break;
        }
        int best = 0;
        for (int i = 1; i < widest.length; i++) if (widest[i] > widest[best]) best = i;
        return POSSIBLE[best];
    }

    private static void count(int next, int[] here) {
        for (int i = 0; i < POSSIBLE.length; i++) if (next == POSSIBLE[i]) here[i]++;
    }
}
