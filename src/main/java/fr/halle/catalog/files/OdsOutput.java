package fr.halle.catalog.files;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook of LibreOffice: the least that ISO 26300 asks for, written as a stream. */
final class OdsOutput implements TableWriter {

    private static final String TYPE = FileKind.ODS.mediaType();
    private static final String MANIFEST =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
            <manifest:file-entry manifest:full-path="/" manifest:media-type="%s" manifest:version="1.3"/>
            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
            </manifest:manifest>
            """
                    .formatted(TYPE);
    private static final String BEGINNING =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
                    + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                    + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                    + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                    + " office:version=\"1.3\"><office:body><office:spreadsheet>"
                    + "<table:table table:name=\"Halle\">";
    private static final String END =
            "</table:table></office:spreadsheet></office:body></office:document-content>";

    private final ZipOutputStream zip;

    OdsOutput(OutputStream out) throws IOException {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        var type = TYPE.getBytes(StandardCharsets.US_ASCII);
        var first = new ZipEntry("mimetype"); // first and unpacked, so that others know the file
        var crc = new CRC32();
        crc.update(type);
        first.setMethod(ZipEntry.STORED);
        first.setSize(type.length);
        first.setCrc(crc.getValue());
        zip.putNextEntry(first);
        zip.write(type);
        zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
        write(MANIFEST);
        zip.putNextEntry(new ZipEntry("content.xml"));
        write(BEGINNING);
    }

    @Override
    public void row(List<?> cells) throws IOException {
        var row = new StringBuilder("<table:table-row>");
        cells.forEach(cell -> row.append(cell(cell)));
        write(row.append("</table:table-row>\n").toString());
    }

    private static String cell(Object cell) {
        if (cell instanceof BigDecimal number) {
            return "<table:table-cell office:value-type=\"float\" office:value=\""
                    + number.toPlainString()
                    + "\"/>";
        }
        if (cell.toString().isEmpty()) return "<table:table-cell/>";
        var lines = escaped(Guarded.of(cell.toString())).replace("\n", "</text:p><text:p>");
        return "<table:table-cell office:value-type=\"string\"><text:p>"
                + lines.replace("  ", " <text:s/>").replace("\t", "<text:tab/>")
                + "</text:p></table:table-cell>";
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private void write(String text) throws IOException {
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        write(END);
        zip.finish();
    }
}
