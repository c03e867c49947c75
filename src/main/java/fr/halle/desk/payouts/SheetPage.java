package fr.halle.desk.payouts;

import fr.halle.organisations.Organisations.Legal;
import fr.halle.payments.operators.Operator;
import fr.halle.shops.Shop;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * The statement of a period, with whom it comes from and whom it is for.
 *
 * @param operator who operates the funds on its last day; null where nobody was entered
 */
record SheetPage(
        Statement statement,
        Shop shop,
        Legal legal,
        @Nullable Operator operator,
        LocalDate drawnUp) {

    String name(Texts texts) {
        return PayoutsPage.named(statement.span(), texts);
    }

    /** « 812 345 678 ». */
    static String spoken(String siren) {
        return siren.replaceAll("(...)(?!$)", "$1\u00a0");
    }
}
