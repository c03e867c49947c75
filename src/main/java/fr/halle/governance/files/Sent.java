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
        if (TooLarge.isThisRequest()) return new Wrong("governance.file.large");
        if (file == null || file.isEmpty()) return new Nothing();
        if (file.getSize() > LARGEST_BYTES) return new Wrong("governance.file.large");
        var name = file.getOriginalFilename();
        return of(name == null ? "" : name, file.getBytes());
    }

    static Sent of(String name, byte[] bytes) {
        var type = FileType.of(bytes);
        return switch (type) {
            case OTHER -> new Wrong("governance.file.type");
            case SVG_WITH_MORE -> new Wrong("governance.file.svg");
            default -> new Taken(new Paper(type.named(name), type.mime(), bytes));
        };
    }
}
