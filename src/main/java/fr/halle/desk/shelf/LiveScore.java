package fr.halle.desk.shelf;

import fr.halle.catalog.Facts;
import fr.halle.catalog.checking.ListedForCheck;
import fr.halle.catalog.checking.ListingsForCheck;
import fr.halle.catalog.editing.Edited;
import fr.halle.catalog.editing.Sheet;
import fr.halle.charter.shelf.Verdict;
import fr.halle.charter.shelf.Verdicts;
import fr.halle.kernel.Cover;
import fr.halle.kernel.ProductId;
import fr.halle.kernel.ShopId;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** What the charter says of a product while it is typed, before anything of it is kept. */
@Component
record LiveScore(Verdicts verdicts, ListingsForCheck listings) {

    private static final ProductId NEW = new ProductId(new UUID(0, 0));

    Verdict of(ShopId shop, @Nullable Sheet sheet, Edited typed, List<Cover> pictures) {
        var known = sheet == null ? null : sheet.id();
        Facts facts = typed.facts();
        return verdicts.of(
                new ListedForCheck(
                        known == null ? NEW : known,
                        shop,
                        sheet == null ? "" : sheet.slug(),
                        typed.name(),
                        typed.description(),
                        typed.category(),
                        typed.lines().stream().map(LiveScore::variant).toList(),
                        facts.origin(),
                        facts.allergens() != null,
                        pictures.stream().map(Cover::alt).toList(),
                        listings.hasTwin(shop, typed.name(), known)));
    }

    private static ListedForCheck.Variant variant(Edited.Line line) {
        return new ListedForCheck.Variant(
                line.price().getAmountMinorLong(), line.net() != null, line.barcode());
    }
}
