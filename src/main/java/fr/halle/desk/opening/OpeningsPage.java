package fr.halle.desk.opening;

import fr.halle.kernel.ShopId;
import fr.halle.shops.Shop;
import fr.halle.shops.founding.Founding;
import fr.halle.shops.trader.Documents;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The queue, whoever waits longest first.
 *
 * @param wrong the one that was sent back without a reason; empty when none was
 */
record OpeningsPage(
        List<Founding> waiting,
        Map<ShopId, Shop> shops,
        List<Documents.Document> documents,
        Instant now,
        String wrong) {

    Shop shop(Founding founding) {
        return Objects.requireNonNull(shops.get(Objects.requireNonNull(founding.shop())));
    }

    List<Documents.Document> papers(Founding founding) {
        var shop = shop(founding).id().value();
        return documents.stream().filter(each -> each.shop().equals(shop)).toList();
    }

    long days(Founding founding) {
        return Duration.between(Objects.requireNonNull(founding.askedAt()), now).toDays();
    }

    boolean lacksReason(Founding founding) {
        return founding.id().toString().equals(wrong);
    }

    /** « 356 000 000 00048 » */
    static String spaced(String siret) {
        var figures = siret.replaceAll("\\D", "");
        return figures.replaceAll("^(\\d{3})(\\d{3})(\\d{3})(\\d+)$", "$1\u00a0$2\u00a0$3\u00a0$4");
    }
}
