package fr.halle.desk.trader;

import fr.halle.desk.Frame;
import fr.halle.desk.Mistakes;
import fr.halle.organisations.Organisations;
import fr.halle.shops.trader.Documents;
import fr.halle.shops.trader.TermsVersions;
import fr.halle.shops.trader.Traders;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;

/** Puts the page of the business together. */
@Component
class TraderPages {

    private final Traders traders;
    private final Documents documents;
    private final TermsVersions terms;
    private final Organisations organisations;

    TraderPages(
            Traders traders,
            Documents documents,
            TermsVersions terms,
            Organisations organisations) {
        this.traders = traders;
        this.documents = documents;
        this.terms = terms;
        this.organisations = organisations;
    }

    Organisations.Legal legal(Frame frame) {
        return organisations.legal(frame.shop().organisation());
    }

    TraderPage page(Frame frame, @Nullable TraderForm typed, Mistakes mistakes) {
        var shop = frame.shop();
        var trader = traders.of(shop.id());
        return new TraderPage(
                frame,
                legal(frame),
                typed == null ? TraderForm.of(trader) : typed,
                trader.isComplete(shop.trade()),
                new TraderPage.Papers(documents.of(List.of(shop.id())), terms.of(shop.id())),
                mistakes);
    }
}
