package fr.halle.costsharing.claims;

import fr.halle.pdf.Pdf;
import fr.halle.web.ui.Texts;

import org.springframework.stereotype.Component;

import java.util.Map;

/** The statement that goes with a claim, on paper: its calculation, line by line. */
@Component
class ClaimSheet {

    private final Pdf pdf;
    private final Claims claims;

    ClaimSheet(Pdf pdf, Claims claims) {
        this.pdf = pdf;
        this.claims = claims;
    }

    byte[] of(Claim claim, Texts texts) {
        return pdf.of(
                "costsharing/claims/sheet.jte",
                Map.of("texts", texts, "claim", claim, "lines", claims.lines(claim.id())));
    }
}
