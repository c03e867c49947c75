package fr.halle.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.io.ByteArrayInputStream;

/** Whether a PDF can be kept (ISO 19005-3, level A) and read aloud (ISO 14289-1): by veraPDF. */
public final class PdfStandards {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfStandards() {}

    public static void assertKeptAndReadAloud(byte[] pdf) throws Exception {
        assertConforms(pdf, PDFAFlavour.PDFA_3_A);
        assertConforms(pdf, PDFAFlavour.PDFUA_1);
    }

    private static void assertConforms(byte[] pdf, PDFAFlavour standard) throws Exception {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), standard);
                var validator = foundry.createValidator(standard, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).as("was looked at").isGreaterThan(1000);
            assertThat(result.getTestAssertions())
                    .as(standard.getId())
                    .extracting(each -> each.getRuleId().getClause() + " " + each.getMessage())
                    .isEmpty();
        }
    }
}
