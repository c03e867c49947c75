package fr.halle.governance.files;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * What an office wrote, told by the list of what is packed in it. Nothing is unpacked, so nothing
 * can swell; what holds a program is refused, whatever it says of itself.
 */
final class OfficeFile {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int MIMETYPE = 30;

    private OfficeFile() {}

    static FileType look(byte[] file) {
        Set<String> names;
        try {
            names = names(ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN));
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException e) {
            return FileType.OTHER;
        }
        var type = type(names, file);
        return type != FileType.OTHER && names.stream().anyMatch(OfficeFile::isProgram)
                ? FileType.OFFICE_WITH_MORE
                : type;
    }

    private static FileType type(Set<String> names, byte[] file) {
        if (names.contains("word/document.xml")) return FileType.DOCX;
        if (names.contains("xl/workbook.xml")) return FileType.XLSX;
        if (names.contains("ppt/presentation.xml")) return FileType.PPTX;
        if (!names.contains("mimetype")) return FileType.OTHER;
        // An OpenDocument begins with its type, stored as it is.
        var length = Math.min(file.length - MIMETYPE, 80);
        var start = new String(file, MIMETYPE, length, StandardCharsets.ISO_8859_1);
        for (var type : new FileType[] {FileType.ODT, FileType.ODS, FileType.ODP}) {
            if (start.matches("(?s)mimetype" + type.mime() + "(?![-a-z]).*")) return type;
        }
        return FileType.OTHER;
    }

    private static boolean isProgram(String name) {
        return name.endsWith("vbaProject.bin")
                || name.startsWith("Basic/")
                || name.startsWith("Scripts/")
                || name.contains("/activeX/");
    }

    private static Set<String> names(ByteBuffer zip) {
        int end = zip.capacity() - END_LENGTH;
        while (zip.getInt(end) != END) end--;
        int count = Short.toUnsignedInt(zip.getShort(end + 10));
        zip.position(zip.getInt(end + 16));
        var names = new HashSet<String>();
        for (int i = 0; i < count; i++) {
            int at = zip.position();
            if (zip.getInt(at) != ENTRY) throw new IllegalArgumentException("No entry at " + at);
            var name = new byte[Short.toUnsignedInt(zip.getShort(at + 28))];
            int more = Short.toUnsignedInt(zip.getShort(at + 30));
            int comment = Short.toUnsignedInt(zip.getShort(at + 32));
            zip.position(at + 46).get(name).position(at + 46 + name.length + more + comment);
            names.add(new String(name, StandardCharsets.UTF_8));
        }
        return names;
    }
}
