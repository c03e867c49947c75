package fr.halle.desk.payouts;

import fr.halle.organisations.Organisations;
import fr.halle.payments.operators.Operators;
import fr.halle.pdf.Pdf;
import fr.halle.shops.Shop;
import fr.halle.web.ui.Texts;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Map;

/** « Relevé de reversement », on paper. */
@Component
class Sheet {

    private final Pdf pdf;
    private final Operators operators;
    private final Organisations organisations;

    Sheet(Pdf pdf, Operators operators, Organisations organisations) {
        this.pdf = pdf;
        this.operators = operators;
        this.organisations = organisations;
    }

    byte[] of(Shop shop, Statement statement, LocalDate today, Texts texts) {
        var last = statement.span().to();
        var drawnUp =
                new SheetPage(
                        statement,
                        shop,
                        organisations.legal(shop.organisation()),
                        operators.inChargeOn(last.isAfter(today) ? today : last).orElse(null),
                        today);
        return pdf.of("desk/payouts/sheet.jte", Map.of("texts", texts, "page", drawnUp));
    }
}
