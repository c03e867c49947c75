package fr.halle.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.io.ByteArrayInputStream;
import java.util.List;

/** Whether a PDF can be kept (ISO 19005-3, level A) and read aloud (ISO 14289-1): by veraPDF. */
public final class PdfStandards {

    private static final List<PDFAFlavour> STANDARDS =
            List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfStandards() {}

    public static void assertKeptAndReadAloud(byte[] pdf) throws Exception {
        var foundry = Foundries.defaultInstance();
        for (var standard : STANDARDS) {
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
}
