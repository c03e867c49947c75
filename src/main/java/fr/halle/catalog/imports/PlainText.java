package fr.halle.catalog.imports;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Text in UTF-8, or the reason why these bytes are none. Content decides, not the name of the file.
 */
sealed interface PlainText {

    record Of(String text) implements PlainText {}

    record Not(Sentence why) implements PlainText {}

    static PlainText of(byte[] content) {
        if (content.length == 0) return not("empty");
        if (startsWith(content, 0xFF, 0xFE) || startsWith(content, 0xFE, 0xFF))
            return not("utf-16");
        if (startsWith(content, 'P', 'K', 3, 4)) return not("workbook");
        if (startsWith(content, '%', 'P', 'D', 'F') || holdsZero(content)) return not("binary");
        var bytes = ByteBuffer.wrap(content);
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) bytes.position(3);
        var characters = CharBuffer.allocate(bytes.remaining());
        // a decoder of our own stops where the text breaks; new String() would hide it behind a �
        var decoded = StandardCharsets.UTF_8.newDecoder().decode(bytes, characters, true);
        if (decoded.isError()) {
            int line = lineOf(content, bytes.position());
            return new Not(new Sentence("file.encoding", String.valueOf(line)));
        }
        return new Of(characters.flip().toString());
    }

    private static Not not(String key) {
        return new Not(new Sentence("file." + key));
    }

    private static boolean startsWith(byte[] content, int... expected) {
        if (content.length < expected.length) return false;
        for (int i = 0; i < expected.length; i++) {
            if ((content[i] & 0xFF) != expected[i]) return false;
        }
        return true;
    }

    /**
     * Programmes, pictures and the like do; text never does, and PostgreSQL's text could not keep
     * it.
     */
    private static boolean holdsZero(byte[] content) {
        for (byte each : content) if (each == 0) return true;
        return false;
    }

    private static int lineOf(byte[] content, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) if (content[i] == '\n') line++;
        return line;
    }
}
