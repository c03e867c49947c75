package fr.halle.catalog.files;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats that are read and written. */
public enum FileKind {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ODS("application/vnd.oasis.opendocument.spreadsheet");

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** As file names end: csv, xlsx, ods. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FileKind> ending(String ending) {
        return Stream.of(values()).filter(each -> each.ending().equals(ending)).findFirst();
    }
}
