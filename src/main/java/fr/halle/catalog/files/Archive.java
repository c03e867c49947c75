package fr.halle.catalog.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks through a spreadsheet file, which is a ZIP, before anything of it is understood: how much
 * it really holds, whether it brings programmes, whether its XML defines entities.
 */
final class Archive {

    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_BYTES = 400L << 20;
    private static final long ALL_SHARED_TEXTS = 96L << 20;

    /** XML of spreadsheets shrinks to a tenth or a fiftieth; a bomb to a thousandth. */
    private static final long MOST_TIMES = 150;

    private static final long HARMLESS = 4L << 20;
    private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

    private Archive() {}

    static FileKind inspect(Path file) throws IOException, NotReadable {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) throw new NotReadable("bomb");
            long all = 0;
            for (var entry : zip.stream().toList()) {
                refuseProgrammes(entry);
                all += size(zip, entry, MOST_BYTES - all);
            }
            return kind(zip);
        } catch (ZipException | IllegalArgumentException e) {
            throw new NotReadable("broken");
        }
    }

    private static void refuseProgrammes(ZipEntry entry) throws NotReadable {
        var name = entry.getName();
        if (name.endsWith("vbaProject.bin")
                || name.startsWith("Basic/")
                || name.startsWith("Scripts/")) throw new NotReadable("macros");
    }

    /** Counted while unpacking: what the file says of itself proves nothing. */
    private static long size(ZipFile zip, ZipEntry entry, long left)
            throws IOException, NotReadable {
        long packed = Math.max(1, entry.getCompressedSize());
        long most = entry.getName().endsWith("sharedStrings.xml") ? ALL_SHARED_TEXTS : left;
        var buffer = new byte[1 << 16];
        long size = 0;
        try (var input = zip.getInputStream(entry)) {
            for (int read = input.readNBytes(buffer, 0, buffer.length);
                    read > 0;
                    read = input.readNBytes(buffer, 0, buffer.length)) {
                if (size == 0 && definesEntities(buffer, read)) throw new NotReadable("entities");
                size += read;
                if (size > most || (size > HARMLESS && size / packed > MOST_TIMES))
                    throw new NotReadable("bomb");
            }
        }
        return size;
    }

    private static boolean definesEntities(byte[] start, int length) {
        int looked = Math.min(length, 2_000);
        return new String(start, 0, looked, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE");
    }

    private static FileKind kind(ZipFile zip) throws IOException, NotReadable {
        if (zip.getEntry("xl/workbook.xml") != null) {
            var types = text(zip, "[Content_Types].xml");
            if (types.contains("macroEnabled")) throw new NotReadable("macros");
            return FileKind.XLSX;
        }
        if (text(zip, "mimetype").startsWith(ODS) && zip.getEntry("content.xml") != null)
            return FileKind.ODS;
        throw new NotReadable("archive");
    }

    private static String text(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) return "";
        try (InputStream input = zip.getInputStream(entry)) {
            return new String(input.readNBytes(100_000), StandardCharsets.UTF_8);
        }
    }
}
