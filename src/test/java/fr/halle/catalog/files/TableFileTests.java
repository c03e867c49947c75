package fr.halle.catalog.files;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files as people send them, and as people send them who wish us ill. */
class TableFileTests {

    private static final String BREAD = "Nom;Prix\nPâté « croûté »;12,50 €\n";

    @TempDir Path folder;
    private final List<String> read = new ArrayList<>();

    @Test
    void readsTextHoweverItsLettersAreWritten() throws IOException {
        for (var bytes :
                List.of(
                        BREAD.getBytes(UTF_8),
                        ("\ufeff" + BREAD).getBytes(UTF_8),
                        BREAD.getBytes(Charset.forName("windows-1252")),
                        ("\ufeff" + BREAD).getBytes(UTF_16LE),
                        BREAD.getBytes(UTF_16LE))) {
            assertThat(read(bytes)).isInstanceOf(TableFile.Read.class);
            assertThat(read).containsExactly("0 Nom|Prix", "2 Pâté « croûté »|12,50 €");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsTheSeparatorAndLeavesQuotedOnesAlone(String by) throws IOException {
        var text = "Nom,Prix,Note\n\"Pain, dit \"\"rond\"\";\t|\ndeux lignes\",3,x\n\nMiel,4,y\n";
        var quoted =
                text.replaceAll(
                        "(?<=Nom|Prix|\",?3|lignes\"|Miel|4|3),", by.equals("|") ? "|" : by);
        read(quoted.getBytes(UTF_8));
        assertThat(read).hasSize(3).last().isEqualTo("4 Miel|4|y");
        assertThat(read.get(1)).startsWith("2 Pain, dit \"rond\";\t|\ndeux lignes|3");
    }

    @Test
    void findsTheHeadingsBelowATitle() throws IOException {
        read(
                "Catalogue de printemps;2026;;\n\nNom;Prix;Stock;Rayon\nPain;3;4;pains\n"
                        .getBytes(UTF_8));
        assertThat(read).containsExactly("0 Nom|Prix|Stock|Rayon", "4 Pain|3|4|pains");
    }

    @Test
    void takesTheKeptValueOfAFormulaAndNamesMergedCellsAndTheSheet() throws IOException {
        var rows =
                "<sheetData><row r=\"1\">"
                        + Workbooks.text("A1", "Nom")
                        + Workbooks.text("B1", "Prix")
                        + "</row><row r=\"2\">"
                        + Workbooks.text("A2", "Pain")
                        + "<c r=\"B2\"><f>1+2.3</f><v>3.3000000000000003</v></c></row></sheetData>"
                        + "<mergeCells count=\"1\"><mergeCell ref=\"A2:A3\"/></mergeCells>";
        var outcome = (TableFile.Read) read(Workbooks.zipped(Workbooks.xlsx("<sheetData/>", rows)));
        assertThat(read).containsExactly("0 Nom|Prix", "2 Pain|3.3");
        assertThat(outcome.notices())
                .containsExactly(
                        new Sentence("notice.sheet", "Feuille 2", 2),
                        new Sentence("notice.formulas", 1, "B2"),
                        new Sentence("notice.merged", 1, "A2:A3"));
    }

    @Test
    void refusesABombAProgrammeAnEntityAndWhatIsNoTable() throws IOException {
        var bomb = Workbooks.xlsx("<sheetData/>");
        bomb.put("xl/media/image.bin", new byte[30 << 20]);
        assertThat(refusal(Workbooks.zipped(bomb))).isEqualTo("file.bomb");
        var macros = Workbooks.xlsx("<sheetData/>");
        macros.put("xl/vbaProject.bin", new byte[] {1});
        assertThat(refusal(Workbooks.zipped(macros))).isEqualTo("file.macros");
        var entity = Workbooks.xlsx("<sheetData/>");
        Workbooks.put(
                entity,
                "xl/workbook.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">]><workbook/>");
        assertThat(refusal(Workbooks.zipped(entity))).isEqualTo("file.entities");
        assertThat(refusal(Workbooks.zipped(java.util.Map.of("a.txt", new byte[1]))))
                .isEqualTo("file.archive");
        assertThat(refusal(new byte[] {'P', 'K', 3, 4, 0, 0})).isEqualTo("file.broken");
        assertThat(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .isEqualTo("file.xls");
        assertThat(refusal("a;b\n\"c".getBytes(UTF_8))).isEqualTo("file.quotes");
        assertThat(refusal(("a;b" + ";x".repeat(250) + "\n").getBytes(UTF_8)))
                .isEqualTo("file.wide");
        assertThat(refusal(("a;b\n" + "x".repeat(40_000) + ";1\n").getBytes(UTF_8)))
                .isEqualTo("file.cell");
        assertThat(refusal("seul\n".getBytes(UTF_8))).isEqualTo("file.columns");
        assertThat(refusal("a;b\n".getBytes(UTF_8))).isEqualTo("file.no-rows");
    }

    @Test
    void writesNothingThatASpreadsheetWouldReckonAndReadsItBackAsItWas() throws IOException {
        var texts =
                List.of("=1+1", "+33", "-2", "@a", "'=x", "œuf, \"frais\"; <b>", "deux\nlignes");
        for (var kind : FileKind.values()) {
            var bytes = new ByteArrayOutputStream();
            try (var out = TableWriter.of(kind, bytes)) {
                out.row(List.of("Nom", "Prix"));
                for (var text : texts) out.row(List.of(text, new BigDecimal("12.50")));
            }
            assertThat(read(bytes.toByteArray())).isInstanceOf(TableFile.Read.class);
            assertThat(read.stream().skip(1).map(row -> row.replaceAll("^\\d+ |\\|12[.,]50?$", "")))
                    .as(kind.name())
                    .containsExactlyElementsOf(texts);
        }
        assertThat(Guarded.of("=1+1")).isEqualTo("'=1+1");
    }

    private String refusal(byte[] bytes) throws IOException {
        return read(bytes) instanceof TableFile.Unusable(var why) ? why.key() : "nothing wrong";
    }

    private TableFile read(byte[] bytes) throws IOException {
        read.clear();
        var file = Files.write(folder.resolve("file"), bytes);
        return TableFile.read(
                file,
                new Rows() {
                    @Override
                    public void headings(List<String> headings) {
                        read.add("0 " + String.join("|", headings));
                    }

                    @Override
                    public void row(int number, List<String> cells) {
                        read.add(number + " " + String.join("|", cells));
                    }
                });
    }
}
