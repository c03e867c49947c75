package fr.halle.governance.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockMultipartFile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class SentTests {

    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg'>%s</svg>";

    @Test
    void aFileIsWhatItsFirstBytesSayWhateverItsNameSays() {
        assertThat(sent("affiche.exe", "%PDF-1.7\n"))
                .isInstanceOfSatisfying(
                        Sent.Taken.class,
                        taken -> {
                            assertThat(taken.paper().name()).isEqualTo("affiche.pdf");
                            assertThat(taken.paper().type()).isEqualTo("application/pdf");
                        });
        assertThat(sent("logo.svg", "MZ\u0090")).isEqualTo(new Sent.Wrong("governance.file.type"));
        assertThat(sent("page.svg", "<html><p>Bonjour</p></html>"))
                .isEqualTo(new Sent.Wrong("governance.file.type"));
    }

    @Test
    void aNameLosesItsFolderAndWhatNobodyTypes() {
        assertThat(sent("C:\\Bureau\\mon \"logo\"\n.SVG", SVG.formatted("")))
                .isInstanceOfSatisfying(
                        Sent.Taken.class,
                        taken -> assertThat(taken.paper().name()).isEqualTo("mon logo.svg"));
    }

    @Test
    void whatAnOfficeWroteIsTakenOnlyWhereItIsAskedFor() throws IOException {
        var mime = "application/vnd.oasis.opendocument.text";
        var odt = zip(new ZipEntry("mimetype"), mime);
        assertThat(Sent.of("texte.odt", odt)).isEqualTo(new Sent.Wrong("governance.file.type"));
        assertThat(Sent.ofOffice(new MockMultipartFile("file", "texte.doc", null, odt)))
                .isInstanceOfSatisfying(
                        Sent.Taken.class,
                        taken -> {
                            assertThat(taken.paper().name()).isEqualTo("texte.odt");
                            assertThat(taken.paper().type()).isEqualTo(mime);
                        });
        var cut = Arrays.copyOf(odt, odt.length - 30);
        assertThat(Sent.ofOffice(new MockMultipartFile("file", "texte.odt", null, cut)))
                .as("without its list of what is in it")
                .isEqualTo(new Sent.Wrong("governance.file.type.office"));
    }

    /** One entry, stored as it is. */
    private static byte[] zip(ZipEntry entry, String content) throws IOException {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        var sum = new CRC32();
        sum.update(bytes);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(entry);
            zip.write(bytes);
        }
        return packed.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<a href='https://example.org'><path d='M0 0'/></a>",
                "<rect onclick='alert(1)'/>",
                "<image href='https://example.org/pixel.png'/>",
                "<use xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='other.svg#x'/>",
                "<foreignObject><p>Bonjour</p></foreignObject>",
                "<animate attributeName='href' to='javascript:alert(1)'/>"
            })
    void anSvgThatDoesMoreThanDrawIsRefused(String inside) {
        assertThat(sent("logo.svg", SVG.formatted(inside)))
                .isEqualTo(new Sent.Wrong("governance.file.svg"));
    }

    @Test
    void anSvgWithAPictureOfItsOwnAndReferencesWithinItselfOnlyDraws() {
        var inside =
                "<defs><path id='p'/></defs><use href='#p'/><image href='data:image/png;base64,AA'/>";
        assertThat(sent("logo.svg", SVG.formatted(inside))).isInstanceOf(Sent.Taken.class);
    }

    @Test
    void nothingAndTooMuchAreSaid() throws IOException {
        assertThat(Sent.of(null)).isEqualTo(new Sent.Nothing());
        var heavy = new MockMultipartFile("file", new byte[Sent.LARGEST_BYTES + 1]);
        assertThat(Sent.of(heavy)).isEqualTo(new Sent.Wrong("governance.file.large"));
    }

    private static Sent sent(String name, String content) {
        return Sent.of(name, content.getBytes(StandardCharsets.ISO_8859_1));
    }
}
