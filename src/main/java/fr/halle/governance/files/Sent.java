package fr.halle.governance.files;

import fr.halle.web.spi.TooLarge;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;

/** What somebody sent in the field of a file. */
public sealed interface Sent {

    /** In megabytes: a poster for the printer fits. */
    int LARGEST = 10;

    int LARGEST_BYTES = LARGEST * 1024 * 1024;

    record Taken(Paper paper) implements Sent {}

    record Nothing() implements Sent {}

    /** {@code key} of the sentence that says what to do; it takes the largest size in megabytes. */
    record Wrong(String key) implements Sent {}

    static Sent of(@Nullable MultipartFile file) throws IOException {
        return of(file, false);
    }

    /** What an office wrote is taken too: a document, a table, slides. */
    static Sent ofOffice(@Nullable MultipartFile file) throws IOException {
        return of(file, true);
    }

    private static Sent of(@Nullable MultipartFile file, boolean office) throws IOException {
        if (TooLarge.isThisRequest()) return new Wrong("governance.file.large");
        if (file == null || file.isEmpty()) return new Nothing();
        if (file.getSize() > LARGEST_BYTES) return new Wrong("governance.file.large");
        var name = file.getOriginalFilename();
        return of(name == null ? "" : name, file.getBytes(), office);
    }

    static Sent of(String name, byte[] bytes) {
        return of(name, bytes, false);
    }

    private static Sent of(String name, byte[] bytes, boolean office) {
        var type = FileType.of(bytes);
        var wrong = office ? "governance.file.type.office" : "governance.file.type";
        return switch (type) {
            case OTHER -> new Wrong(wrong);
            case DOCX, XLSX, PPTX, ODT, ODS, ODP ->
                    office
                            ? new Taken(new Paper(type.named(name), type.mime(), bytes))
                            : new Wrong(wrong);
            case OFFICE_WITH_MORE -> new Wrong(office ? "governance.file.macros" : wrong);
            case SVG_WITH_MORE -> new Wrong("governance.file.svg");
            default -> new Taken(new Paper(type.named(name), type.mime(), bytes));
        };
    }
}
