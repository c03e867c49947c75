package fr.halle;

import static fr.halle.ComposedKeys.of;

import java.util.List;

/** Those of the pages at the top: counter, committee, storefront. */
final class TopKeys {

    private static final String ASSISTANCE_LETTERS =
            "granted granted-agent revoked revoked-agent asked signed signed-agent";
    private static final String STAGES = "CONTACTED DATA_RECEIVED LISTED CHECKED SIGNED_OFF";
    private static final String STEPS = "business trade place hours shelf";
    private static final String TRADES = "SHOPKEEPER CRAFTSPERSON LIBERAL_PROFESSION FARMER";
    private static final String METER = "hours picture trader product";

    static final List<ComposedKeys> ALL =
            List.of(
                    of("desk.assistance.done.*", "granted revoked refused signed"),
                    of("desk.assistance.scope.*", "SHELF DETAILS"),
                    of("desk.assistance.scope.*.text", "SHELF DETAILS"),
                    of("desk.assistance.outcome.*", "TO_MEND REFUSED FAILED"),
                    of(
                            "desk.assistance.deed.*",
                            "BULK PRODUCT_CREATED PRODUCT_EDITED PRODUCT_PUBLISHED PRODUCT_ARCHIVED"
                                    + " PRODUCT_DUPLICATED PRODUCT_PHOTOGRAPHED STOCK IMPORT HOURS"
                                    + " SHOP_PHOTOGRAPHED DETAILS ORDERS OTHER"),
                    of("desk.assistance.letter.*.subject", ASSISTANCE_LETTERS),
                    of("desk.assistance.letter.*.text", ASSISTANCE_LETTERS),
                    of("desk.agents.next.*", STAGES),
                    of("desk.agents.stage.*", STAGES),
                    of("desk.agents.advance.*", "DATA_RECEIVED LISTED CHECKED"),
                    of(
                            "desk.committee.*",
                            "epci shop commune stage since waits obstacle hours due"),
                    of(
                            "desk.contracts.*.wrong",
                            "siren name agent number from until shops price epcis"),
                    of("desk.shelf.place.*", "ON_SALE SOLD_OUT LATER DRAFT ARCHIVE"),
                    of("desk.editor.unit.*", "G KG ML CL L PIECE"),
                    of("desk.editor.allergens.*", "UNSAID NONE SOME"),
                    of("desk.editor.act.*", "CREATED EDITED PUBLISHED ARCHIVED DUPLICATED"),
                    of(
                            "desk.editor.field.*",
                            "NAME DESCRIPTION CATEGORY VAT PRICES VARIANTS DAYS PREPARATION FACTS"),
                    of("desk.opening.*.title", STEPS),
                    of("desk.opening.*.lede", STEPS),
                    of("desk.opening.step.*", STEPS),
                    of("desk.opening.step.*.what", STEPS),
                    of("desk.opening.at-hand.*", "siret address phone products"),
                    of("desk.opening.trade.*", TRADES),
                    of("desk.opening.trade.*.may", TRADES),
                    of("desk.opening.meter.*", METER),
                    of("desk.opening.meter.*.done", METER),
                    of("desk.opening.meter.*.name", METER),
                    of("desk.details.field.*", "NAME STORY PHONE EMAIL"),
                    of("desk.prospects.status.*", "MET INTERESTED OPENING DECLINED"),
                    of("desk.trader.vat.*", "NUMBER EXEMPT"),
                    of("desk.trader.returns-paid-by.*", "SHOP SHOPPER"),
                    of("desk.charter.decision.lifted.*", "MENDED APPEAL GONE"),
                    of("storefront.commons.*", "ideas clubs house jobs"),
                    of("storefront.commons.*.art", "ideas clubs house jobs"),
                    of("storefront.commons.*.text", "ideas clubs house jobs"),
                    of("storefront.council.rule.*", "1 2 3 4"),
                    of("storefront.council.rule.*.text", "1 2 3 4"),
                    of("storefront.filter.collect.*", "today tomorrow"),
                    of("storefront.home.*.order", "open open.soon opening"),
                    of("storefront.home.how.*", "1 2 3"),
                    of("storefront.home.how.*.text", "1 2 3"),
                    of("storefront.per.*", "g ml piece"),
                    of("storefront.sort.*", "near newest price price-down"),
                    of(
                            "storefront.strange.*",
                            "near km epci trade category price-min price-max in-stock open collect sort after"),
                    of("storefront.season.*", "1 2 3 4 5 6 7 8 9 10 11 12"),
                    of("storefront.terms.*", "1 2 3 4 5 6 7 8 9 10 11"),
                    of("storefront.terms.*.text", "1 2 3 4 5 6 7 8 9 10 11"));

    private TopKeys() {}
}
