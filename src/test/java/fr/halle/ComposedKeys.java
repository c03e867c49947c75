package fr.halle;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The keys that code and pages put together: {@code *} stands for each of the values. */
record ComposedKeys(String pattern, List<String> values) {

    private static final String IDENTITY_LETTERS =
            "sign-up known sign-in reset new-email email-taken email-changed password-changed forgotten";
    private static final String REASONS =
            "ILLEGAL COUNTERFEIT DANGEROUS MISLEADING PERSONAL_DATA CHILD_ABUSE OTHER";

    private static final String RULES =
            "PICTURES ALTERNATIVE_TEXT TITLE_LENGTH TITLE_CASE DESCRIPTION_LENGTH PRICE UNIT_PRICE ORIGIN"
                    + " ALLERGENS BARCODE FORBIDDEN_WORDS FORBIDDEN_AISLES CONTACT_DATA DUPLICATE";

    private static final String LEGAL_FACTS =
            "publisher-name publisher-form publisher-address publisher-siren publisher-phone publisher-email publication-director host-name host-address host-phone mediator mediator-address data-protection-email authorities-email accessibility-email";

    static final List<ComposedKeys> ALL =
            ShopKeys.and(
                    of(
                            "database.*.description",
                            "running running.starting running.unknown unwritable full passwords"
                                    + " foreign root"),
                    of(
                            "database.*.action",
                            "running running.starting running.unknown unwritable full passwords"
                                    + " foreign root"),
                    of("port.taken.*", "description action"),
                    of("desk.shelf.place.*", "ON_SALE SOLD_OUT LATER DRAFT ARCHIVE"),
                    of("desk.editor.unit.*", "G KG ML CL L PIECE"),
                    of("desk.editor.allergens.*", "UNSAID NONE SOME"),
                    of("desk.editor.act.*", "CREATED EDITED PUBLISHED ARCHIVED DUPLICATED"),
                    of(
                            "desk.editor.field.*",
                            "NAME DESCRIPTION CATEGORY VAT PRICES VARIANTS DAYS PREPARATION FACTS"),
                    of("identity.address.*.missing", "label name street commune"),
                    of("identity.ask.*.title", "sign-in reset"),
                    of("identity.ask.*.text", "sign-in reset"),
                    of("identity.ask.*.action", "sign-in reset"),
                    of("identity.open.*.title", "sign-up sign-in new-email"),
                    of("identity.open.*.text", "sign-up sign-in new-email"),
                    of("identity.open.*.action", "sign-up sign-in new-email"),
                    of("identity.letter.*.action", "sign-up known sign-in reset new-email"),
                    of("identity.letter.*.title", IDENTITY_LETTERS),
                    of("identity.letter.*.text", IDENTITY_LETTERS),
                    of("identity.letter.*.else", IDENTITY_LETTERS),
                    of(
                            "identity.data.*",
                            "name email language joined addresses label street postcode commune phone"
                                    + " consents purpose version given withdrawn sessions opened seen"
                                    + " roles kind since until providers issuer subject"),
                    of("identity.*", "data"),
                    of("mail.data.*", "letters written subject text"),
                    of("mail.*", "data"),
                    of("moderation.data.*", "reports title reason explanation reported"),
                    of("moderation.*", "data"),
                    of("organisations.data.*", "mandates organisation siren capacity since until"),
                    of("organisations.*", "data"),
                    of(
                            "ordering.data.*",
                            "orders basket number placed state tender total name email phone shops shop"
                                    + " message lines product quantity price offer"),
                    of("ordering.*", "data"),
                    of("web.my.*", "orders account addresses sessions data"),
                    of("identity.code.*", "wrong used too-many"),
                    of(
                            "identity.factor.*",
                            "SET_UP RECOVERY_CODE_USED NEW_RECOVERY_CODES REMOVED RESET"),
                    of("identity.openid.refused.*", "down cancelled expired untrusted"),
                    of("identity.role.*", "ANIMATOR ACCOUNTANT ADMINISTRATOR"),
                    of("identity.roles.done.*", "granted ended reset"),
                    of("legal.fact.*", LEGAL_FACTS),
                    of("legal.invented.*", LEGAL_FACTS),
                    of("legal.merchant-terms.*", "1 2 3 4 5 6 7 8 9"),
                    of("legal.merchant-terms.*.text", "1 2 3 4 5 6 7 8 9"),
                    of("legal.returns.*", "1 2 3 4 5"),
                    of("legal.returns.*.text", "1 2 3 4 5"),
                    of("legal.returns.form.*", "1 2 3 4 5 6 7"),
                    of("legal.privacy.*", "1 2 3 4 5"),
                    of("legal.privacy.*.text", "1 2 3 4 5"),
                    of("legal.basis.*", "b c f"),
                    of("legal.accessibility.status.*", "TOTAL PARTIAL NONE"),
                    of("ordering.withdrawal.letter.*", "shop shopper"),
                    of("ordering.withdrawal.letter.next.*", "shop shopper"),
                    of("mail.state.*", "waiting sent kept failed"),
                    of("moderation.kind.*", "product shop"),
                    of("moderation.reason.*", REASONS),
                    of("moderation.reason.*.help", REASONS),
                    of("moderation.outcome.*", "NOTHING CORRECTION WITHDRAWN SUSPENDED"),
                    of("moderation.outcome.*.help", "NOTHING CORRECTION WITHDRAWN SUSPENDED"),
                    of("moderation.ground.*", "LAW TERMS"),
                    of("moderation.appeal.of.*", "AUTHOR REPORTER"),
                    of("moderation.letter.*.subject", "decided appealed answered"),
                    of("moderation.letter.*.title", "decided appealed answered"),
                    of("moderation.letter.*.text", "decided appealed answered"),
                    of("ordering.letter.*.subject", "ready handed-over cancelled given-back"),
                    of("ordering.letter.*.title", "ready handed-over cancelled given-back"),
                    of("ordering.letter.*.text", "ready handed-over cancelled given-back"),
                    of("ordering.letter.cancelled.money.*", "given-back not-asked"),
                    of("ordering.paid.*", "on-collection demonstration-card"),
                    of("ordering.progress.*", "RECEIVED PREPARING READY HANDED_OVER CANCELLED"),
                    of("ordering.purchase.*.title", "confirmed expired refused awaiting"),
                    of("ordering.purchase.*.text", "confirmed expired refused awaiting"),
                    of("ordering.purchase.state.*", "AWAITING_PAYMENT CONFIRMED EXPIRED"),
                    of(
                            "organisations.kind.*",
                            "MERCHANT AUTHORITY ASSOCIATION MERCHANTS_UNION PROVIDER"),
                    of("payments.card.outcome.*", "accepted refused strong delayed"),
                    of("payments.card.outcome.*.help", "accepted refused strong delayed"),
                    of("payments.card.webhook.*", "prompt before late twice never"),
                    of("payments.card.webhook.*.help", "prompt before late twice never"),
                    of("payments.tender.*.name", "on-collection demonstration-card"),
                    of("payments.tender.*.help", "on-collection demonstration-card"),
                    of(
                            "catalog.allergen.*",
                            "GLUTEN CRUSTACEANS EGGS FISH PEANUTS SOYA MILK NUTS CELERY MUSTARD SESAME"
                                    + " SULPHITES LUPIN MOLLUSCS"),
                    of("catalog.label.*", "ORGANIC PDO PGI RED_LABEL HOME_MADE FARM"),
                    of("catalog.label.*.text", "ORGANIC PDO PGI RED_LABEL HOME_MADE FARM"),
                    of("charter.rule.*.name", RULES),
                    of("charter.rule.*.sentence", RULES),
                    of("charter.rule.*.reason", RULES),
                    of("charter.rule.*.mend", RULES),
                    of(
                            "charter.rule.*.law",
                            "ALTERNATIVE_TEXT DESCRIPTION_LENGTH UNIT_PRICE ORIGIN ALLERGENS FORBIDDEN_WORDS"),
                    of("charter.version.*", "in-force to-come past"),
                    of("desk.charter.decision.lifted.*", "MENDED APPEAL GONE"),
                    of("catalog.import.put.*", "new changed unchanged"),
                    of(
                            "catalog.field.*",
                            "KEY NAME DESCRIPTION CATEGORY PRICE VAT STOCK REFERENCE BARCODE UNIT NET WEIGHT"
                                    + " ORIGIN INGREDIENTS ALLERGENS LABELS KEEPING PICTURES PICTURE_ALT OPTION1"
                                    + " OPTION2 OPTION3 STATE SOLD"),
                    of("catalog.pictures.step.*", "FIRST UP DOWN"),
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
                    of("storefront.terms.*.text", "1 2 3 4 5 6 7 8 9 10 11"),
                    of("shops.trade.*", "SHOPKEEPER CRAFTSPERSON LIBERAL_PROFESSION FARMER"),
                    of("web.door.*", "market commons council"),
                    of("web.door.*.floor", "market commons council"),
                    of("web.error.*.title", "gone closed refused broken"),
                    of("web.error.*.text", "gone closed refused broken"));

    /** Where code names a sentence by its end alone: {@code new Sentence("summary.nothing")}. */
    static final List<String> NAMED_BY_THEIR_END =
            List.of(
                    "commands.",
                    "catalog.import.",
                    "catalog.import.file.",
                    "catalog.import.problem.",
                    "catalog.import.notice.",
                    "pictures.refused.");

    /** Whether some Java of its module quotes the end of this key. */
    static boolean isNamedByItsEnd(String key) {
        return NAMED_BY_THEIR_END.stream()
                .filter(key::startsWith)
                .anyMatch(
                        begin ->
                                AllTexts.isQuotedInJava(
                                        module(key), key.substring(begin.length())));
    }

    private static String module(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    static Stream<String> keys() {
        return ALL.stream()
                .flatMap(each -> each.values().stream().map(v -> each.pattern().replace("*", v)));
    }

    /** What stands before the part that varies. */
    String beginning() {
        return pattern.substring(0, pattern.indexOf('*'));
    }

    static ComposedKeys of(String pattern, String values) {
        return new ComposedKeys(pattern, Arrays.asList(values.split(" ")));
    }
}
