package fr.halle.catalog.imports;

import fr.halle.catalog.files.FileKind;
import fr.halle.catalog.files.TableWriter;
import fr.halle.catalog.files.Workbooks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;

/**
 * A file as a shop has it. {@code said}: on the page before importing; {@code shelf}: after it, the
 * good rows.
 */
record Feed(String name, byte[] content, List<String> said, List<String> shelf) {

    @Override
    public String toString() {
        return name;
    }

    static Feed of(String name, byte[] content, String said, String noticed, String... shelf) {
        return new Feed(name, content, List.of(said, noticed), List.of(shelf));
    }

    static byte[] text(String name) {
        try (var input = Feed.class.getResourceAsStream("/feeds/" + name)) {
            return input.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] written(FileKind kind) {
        var bytes = new ByteArrayOutputStream();
        try (var out = TableWriter.of(kind, bytes)) {
            out.row(List.of("Réf.", "Désignation", "Prix TTC", "Qté"));
            out.row(
                    List.of(
                            "C1",
                            "Crème brûlée « maison »",
                            new BigDecimal("4.50"),
                            new BigDecimal(12)));
            out.row(List.of("C2", "Œufs en neige", new BigDecimal("1003.2"), new BigDecimal(3)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] formulas() {
        return Workbooks.zipped(
                Workbooks.xlsx(
                        "<sheetData><row r=\"1\">"
                                + Workbooks.text("A1", "Nom")
                                + Workbooks.text("B1", "Prix")
                                + "</row><row r=\"2\">"
                                + Workbooks.text("A2", "Pain")
                                + "<c r=\"B2\"><f>1+2.3</f><v>3.3000000000000003</v></c></row></sheetData>"
                                + "<mergeCells count=\"1\"><mergeCell ref=\"A2:A3\"/></mergeCells>"));
    }
}
