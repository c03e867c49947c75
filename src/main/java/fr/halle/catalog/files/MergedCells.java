package fr.halle.catalog.files;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** Finds the merged cells of an XLSX, which its reader passes over: only the first is filled. */
final class MergedCells {

    private static final Pattern MERGED =
            Pattern.compile(
                    "<(?:\\w+:)?mergeCell\\s+ref=\"([A-Z]{1,3}\\d{1,7}:[A-Z]{1,3}\\d{1,7})\"");

    private static final int LONGEST_ELEMENT = 80;

    private MergedCells() {}

    static void note(Path file, Surprises surprises) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                if (!entry.getName().startsWith("xl/worksheets/sheet")) continue;
                try (var text =
                        new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8)) {
                    note(text, surprises);
                }
            }
        }
    }

    /** In stretches that overlap by one element, so that none is cut in two. */
    private static void note(InputStreamReader text, Surprises surprises) throws IOException {
        var stretch = new char[1 << 16];
        int kept = 0;
        for (int read = text.read(stretch, kept, stretch.length - kept);
                read >= 0;
                read = text.read(stretch, kept, stretch.length - kept)) {
            int length = kept + read;
            var found = MERGED.matcher(new String(stretch, 0, length));
            int end = 0;
            while (found.find()) {
                surprises.merged(found.group(1));
                end = found.end();
            }
            kept = Math.min(length - end, LONGEST_ELEMENT);
            System.arraycopy(stretch, length - kept, stretch, 0, kept);
        }
    }
}
