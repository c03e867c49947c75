package fr.halle.costsharing.claims;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.costsharing.Annulled;
import fr.halle.kernel.Language;
import fr.halle.kernel.PersonId;
import fr.halle.pdf.PdfStandards;
import fr.halle.testing.PeopleTest;
import fr.halle.web.ui.Texts;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

import java.util.UUID;

/** The statement that goes with a claim can be recalculated by whoever receives it. */
class ClaimSheetTests extends PeopleTest {

    private static final String THIERACHE = "200041622";

    @Autowired Calling calling;
    @Autowired Claims claims;
    @Autowired ClaimSheet sheet;
    @Autowired MessageSource messages;

    @Test
    void itShowsWhatIsSharedByWhatAndTheRounding() throws Exception {
        var claim = called();
        var bytes = sheet.of(claim, new Texts(messages, Language.FR));
        PdfStandards.assertKeptAndReadAloud(bytes);
        try (var document = Loader.loadPDF(bytes)) {
            var text =
                    new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0\u202f]+", " ");
            assertThat(text)
                    .contains(claim.name(), "CC Ardennes Thiérache", "SIREN " + THIERACHE)
                    .contains("Montant partagé 19 308,00 €", "9 987 / 251 068")
                    .contains("384,0174", "384,02 €", "loi n° 68-1250");
        }
    }

    @Test
    void whatIsCancelledSaysSoAtItsHeadAndAsksForNothing() throws Exception {
        var claim = called();
        var cancelled =
                new Claim(
                        claim.id(),
                        claim.year(),
                        claim.number(),
                        claim.siren(),
                        claim.party(),
                        claim.calledOn(),
                        claim.owedSince(),
                        claim.amount(),
                        claim.received(),
                        claim.setOff(),
                        claim.lastReceived(),
                        claim.title(),
                        claim.contest(),
                        claim.origin(),
                        new Annulled(claim.calledOn(), "Mauvais membre"));
        try (var document = Loader.loadPDF(sheet.of(cancelled, new Texts(messages, Language.FR)))) {
            var text =
                    new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0\u202f]+", " ");
            var head = text.substring(0, text.indexOf(claim.siren()));
            assertThat(head)
                    .contains("0,00 €", "annulé ; demandait", "Mauvais membre")
                    .doesNotContain("à payer");
        }
    }

    private Claim called() {
        for (var due : calling.due()) {
            if (!due.siren().equals(THIERACHE)) continue;
            calling.call(THIERACHE, due.total().getAmountMinorLong(), new PersonId(new UUID(0, 4)));
        }
        var id =
                jdbc.sql(
                                """
                                select l.claim from costsharing.standing_line l join costsharing.expense e on e.id = l.expense
                                 where e.code = 'MAINTENANCE' and l.siren = ? order by l.round limit 1
                                """)
                        .param(THIERACHE)
                        .query(UUID.class)
                        .single();
        return claims.byId(id).orElseThrow();
    }
}
