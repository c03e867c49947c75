package fr.halle.catalog.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a file turned out to be. Its content decides, not its name. */
public sealed interface TableFile {

    /** Its rows were handed over; the notices say what was understood that might surprise. */
    record Read(FileKind kind, List<Sentence> notices, int rows) implements TableFile {}

    /** Nothing of it may be used, whatever was handed over; the sentence says what to do. */
    record Unusable(Sentence why) implements TableFile {}

    /** Rows go out as they are read: a large file is never held whole. */
    static TableFile read(Path file, Rows rows) throws IOException {
        try {
            return Start.of(file).isArchive() ? workbook(file, rows) : CsvTable.read(file, rows);
        } catch (NotReadable e) {
            return new Unusable(e.why());
        }
    }

    private static TableFile workbook(Path file, Rows rows) throws IOException, NotReadable {
        return switch (Archive.inspect(file)) {
            case ODS -> OdsTable.read(file, rows);
            case XLSX, CSV -> XlsxTable.read(file, rows);
        };
    }

    /** The first bytes of a file: what it is, or which well-known thing it is not. */
    record Start(byte[] bytes) {

        private static final int ENOUGH = 8;

        static Start of(Path file) throws IOException, NotReadable {
            try (var input = Files.newInputStream(file)) {
                var start = new Start(input.readNBytes(ENOUGH));
                if (start.bytes.length == 0) throw new NotReadable("empty");
                if (start.is(0xD0, 0xCF, 0x11, 0xE0)) throw new NotReadable("xls");
                if (start.is('%', 'P', 'D', 'F')) throw new NotReadable("binary");
                return start;
            }
        }

        boolean isArchive() {
            return is('P', 'K', 3, 4) || is('P', 'K', 5, 6);
        }

        boolean is(int... expected) {
            if (bytes.length < expected.length) return false;
            for (int i = 0; i < expected.length; i++) {
                if ((bytes[i] & 0xFF) != expected[i]) return false;
            }
            return true;
        }
    }
}
