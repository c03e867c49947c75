package fr.halle.governance.files;

import java.nio.charset.StandardCharsets;

/** What a file is by its first bytes: a name or a header may say anything. */
enum FileType {
    PDF("application/pdf", ".pdf"),
    PNG("image/png", ".png"),
    JPEG("image/jpeg", ".jpg"),
    SVG("image/svg+xml", ".svg"),
    /** A drawing that also runs a program or fetches something. */
    SVG_WITH_MORE("", ""),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", ".pptx"),
    ODT("application/vnd.oasis.opendocument.text", ".odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", ".ods"),
    ODP("application/vnd.oasis.opendocument.presentation", ".odp"),
    /** Of an office, with a program in it. */
    OFFICE_WITH_MORE("", ""),
    OTHER("", "");

    private static final int LONGEST_NAME = 100;

    private final String mime;
    private final String ending;

    FileType(String mime, String ending) {
        this.mime = mime;
        this.ending = ending;
    }

    String mime() {
        return mime;
    }

    static FileType of(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF-")) return PDF;
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) return PNG;
        if (start.startsWith("\u00ff\u00d8\u00ff")) return JPEG;
        if (start.startsWith("PK\u0003\u0004")) return OfficeFile.look(bytes);
        if (!start.replaceFirst("^\u00ef\u00bb\u00bf", "").strip().startsWith("<")) return OTHER;
        return switch (SvgFile.look(bytes)) {
            case DRAWING -> SVG;
            case MORE -> SVG_WITH_MORE;
            case NO_SVG -> OTHER;
        };
    }

    /** Its own name, without a folder, ending as what it is. */
    String named(String name) {
        var base = name.substring(1 + Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')));
        var clean = base.replaceAll("[\\p{Cntrl}\"]", "").replaceFirst("\\.[A-Za-z]{1,5}$", "");
        clean = clean.substring(0, Math.min(clean.length(), LONGEST_NAME)).strip();
        return (clean.isEmpty() ? "document" : clean) + ending;
    }
}
