package fr.halle.demonstration;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import fr.halle.catalog.condition.Condition;
import fr.halle.catalog.condition.Conditions;
import fr.halle.catalog.editing.Sheets;
import fr.halle.catalog.trade.BetweenMerchants;
import fr.halle.identity.Identity;
import fr.halle.kernel.Language;
import fr.halle.kernel.PersonId;
import fr.halle.kernel.ProductId;
import fr.halle.kernel.ShopId;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Objects;

/** What is second hand, left over or mended, and what shops keep for one another. */
@Component
class InventedSecondLives {

    private final Sheets sheets;
    private final Conditions conditions;
    private final BetweenMerchants between;
    private final Identity identity;

    InventedSecondLives(
            Sheets sheets, Conditions conditions, BetweenMerchants between, Identity identity) {
        this.sheets = sheets;
        this.conditions = conditions;
        this.between = between;
        this.identity = identity;
    }

    void tell(Map<String, ShopId> shops) {
        for (var line : CsvFiles.lines("conditions")) {
            var condition =
                    new Condition(
                            Condition.Kind.valueOf(line.getField("kind")),
                            wear(line),
                            null,
                            null,
                            line.getField("note"));
            conditions.say(product(line, shops), condition, owner(line));
        }
        for (var line : CsvFiles.lines("trade")) {
            between.reserve(
                    product(line, shops), Integer.parseInt(line.getField("least")), owner(line));
        }
    }

    private static Condition.@Nullable Wear wear(NamedCsvRecord line) {
        var typed = line.getField("wear");
        return typed.isEmpty() ? null : Condition.Wear.valueOf(typed);
    }

    private ProductId product(NamedCsvRecord line, Map<String, ShopId> shops) {
        var shop = Objects.requireNonNull(shops.get(line.getField("shop_slug")));
        return sheets.find(shop, line.getField("slug")).orElseThrow().id();
    }

    private PersonId owner(NamedCsvRecord line) {
        var person =
                CsvFiles.lines("people").stream()
                        .filter(
                                each ->
                                        each.getField("acts_for")
                                                .equals(line.getField("shop_slug")))
                        .findFirst()
                        .orElseThrow();
        return identity.registerInvented(
                person.getField("email"), person.getField("name"), Language.FR);
    }
}
