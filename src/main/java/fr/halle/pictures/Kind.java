package fr.halle.pictures;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a file is by its first bytes, whatever its name says. */
enum Kind {
    JPEG,
    PNG,
    WEBP,
    GIF,
    HEIC,
    SVG,
    OTHER;

    private static final int ENOUGH = 256;

    static Kind of(byte[] file) {
        var start = new String(file, 0, Math.min(file.length, ENOUGH), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00ff\u00d8\u00ff")) return JPEG;
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) return PNG;
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) return WEBP;
        if (start.startsWith("GIF8")) return GIF;
        if (start.startsWith("ftyp", 4) && isHeic(start.substring(8))) return HEIC;
        return start.contains("<svg") || start.contains("<?xml") ? SVG : OTHER;
    }

    /** The brands of an iPhone's or a Samsung's photographs, and of AVIF. */
    private static boolean isHeic(String brand) {
        return Arrays.asList("heic", "heix", "hevc", "mif1", "msf1", "avif").stream()
                .anyMatch(brand::startsWith);
    }
}
