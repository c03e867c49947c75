package fr.halle.catalog.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the letters of a text file are written: {@code mark} is the length of the mark before them.
 */
record Encoding(Charset charset, int mark) {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    static Encoding of(Path file) throws IOException, NotReadable {
        var start = TableFile.Start.of(file);
        if (start.is(0xEF, 0xBB, 0xBF)) return new Encoding(StandardCharsets.UTF_8, 3);
        if (start.is(0xFF, 0xFE)) return new Encoding(StandardCharsets.UTF_16LE, 2);
        if (start.is(0xFE, 0xFF)) return new Encoding(StandardCharsets.UTF_16BE, 2);
        var bytes = start.bytes();
        if (bytes.length > 3 && bytes[0] != 0 && bytes[1] == 0 && bytes[2] != 0 && bytes[3] == 0)
            return new Encoding(StandardCharsets.UTF_16LE, 0);
        if (bytes.length > 3 && bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0 && bytes[3] != 0)
            return new Encoding(StandardCharsets.UTF_16BE, 0);
        return withoutMark(file);
    }

    /** UTF-8 where all of it can be, else what Windows writes; never a mixture of the two. */
    private static Encoding withoutMark(Path file) throws IOException, NotReadable {
        var utf8 = new Utf8Check();
        try (var input = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            for (int next = input.read(); next >= 0; next = input.read()) {
                // a picture or a programme holds it, no text does, nor could PostgreSQL keep it
                if (next == 0) throw new NotReadable("binary");
                utf8.take(next);
            }
        }
        if (utf8.isSound()) return new Encoding(StandardCharsets.UTF_8, 0);
        if (utf8.isMixed()) throw new NotReadable("encoding", String.valueOf(utf8.brokenLine()));
        if (!utf8.couldBeWindows()) throw new NotReadable("binary");
        return new Encoding(WINDOWS_1252, 0);
    }
}
