package fr.halle.governance.agenda;

import fr.halle.governance.Sentence;
import fr.halle.governance.sessions.Annexes.Paper;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A file as it was sent: what it is says its first bytes, not its name. */
record AnnexFile(@Nullable MultipartFile file) {

    private static final int MEGABYTE = 1024 * 1024;
    static final int LARGEST = 10 * MEGABYTE;
    private static final int LONGEST_NAME = 120;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    /** Null where it can be annexed. */
    @Nullable Sentence refused() throws IOException {
        if (file == null || file.isEmpty()) return Sentence.of("governance.annex.none");
        if (file.getSize() > LARGEST)
            return Sentence.of("governance.annex.large", LARGEST / MEGABYTE);
        return type(file.getBytes()) == null ? Sentence.of("governance.annex.type") : null;
    }

    /** Under the name that was typed, or that of the file. */
    Paper paper(String typed) throws IOException {
        if (file == null) throw new IllegalStateException("No file");
        var content = file.getBytes();
        var type = type(content);
        if (type == null) throw new IllegalStateException("Neither PDF, PNG nor JPEG");
        var name = typed.isEmpty() ? fileName(file) : typed;
        return new Paper(name.substring(0, Math.min(LONGEST_NAME, name.length())), type, content);
    }

    private static String fileName(MultipartFile file) {
        var name = file.getOriginalFilename();
        var last = name == null ? "" : name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
        var clean = last.replaceAll("\\p{Cntrl}", "").strip();
        return clean.isEmpty() ? "annexe" : clean;
    }

    private static @Nullable String type(byte[] content) {
        if (begins(content, PDF)) return MediaType.APPLICATION_PDF_VALUE;
        if (begins(content, PNG)) return MediaType.IMAGE_PNG_VALUE;
        return begins(content, JPEG) ? MediaType.IMAGE_JPEG_VALUE : null;
    }

    private static boolean begins(byte[] content, byte[] with) {
        return content.length > with.length
                && Arrays.equals(content, 0, with.length, with, 0, with.length);
    }
}
