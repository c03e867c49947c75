package fr.halle;

import java.util.List;
import java.util.stream.Stream;

/** The keys of who may act for a shop and of how it opens that are put together. */
final class ShopKeys {

    private static final String STEPS = "business trade place hours shelf";
    private static final String TRADES = "SHOPKEEPER CRAFTSPERSON LIBERAL_PROFESSION FARMER";
    private static final String METER = "hours picture trader product";

    private static final String CAPACITIES = "OWNER STAFF ACCOUNTANT";

    private static final List<ComposedKeys> OWN =
            List.of(
                    ComposedKeys.of("desk.opening.*.title", STEPS),
                    ComposedKeys.of("desk.opening.*.lede", STEPS),
                    ComposedKeys.of("desk.opening.step.*", STEPS),
                    ComposedKeys.of("desk.opening.step.*.what", STEPS),
                    ComposedKeys.of("desk.opening.at-hand.*", "siret address phone products"),
                    ComposedKeys.of("desk.opening.trade.*", TRADES),
                    ComposedKeys.of("desk.opening.trade.*.may", TRADES),
                    ComposedKeys.of("desk.opening.meter.*", METER),
                    ComposedKeys.of("desk.opening.meter.*.done", METER),
                    ComposedKeys.of("desk.opening.meter.*.name", METER),
                    ComposedKeys.of("desk.details.field.*", "NAME STORY PHONE EMAIL"),
                    ComposedKeys.of("desk.prospects.status.*", "MET INTERESTED OPENING DECLINED"),
                    ComposedKeys.of("desk.trader.vat.*", "NUMBER EXEMPT"),
                    ComposedKeys.of("desk.trader.returns-paid-by.*", "SHOP SHOPPER"),
                    ComposedKeys.of("shops.founding.*.missing", "legal-name name street"),
                    ComposedKeys.of("shops.founding.letter.*.title", "asked validated returned"),
                    ComposedKeys.of("shops.founding.letter.*.text", "asked validated returned"),
                    ComposedKeys.of("shops.founding.letter.*.go", "asked validated returned"),
                    ComposedKeys.of("organisations.capacity.*", CAPACITIES),
                    ComposedKeys.of("organisations.capacity.*.what", CAPACITIES),
                    ComposedKeys.of("organisations.capacity.*.yours", CAPACITIES));

    private ShopKeys() {}

    static List<ComposedKeys> and(ComposedKeys... others) {
        return Stream.of(Stream.of(others), OWN.stream(), AssistanceKeys.ALL.stream())
                .flatMap(each -> each)
                .toList();
    }
}
