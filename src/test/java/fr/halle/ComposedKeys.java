package fr.halle;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The keys that code and pages put together: {@code *} stands for each of the values. */
record ComposedKeys(String pattern, List<String> values) {

    static final List<ComposedKeys> ALL =
            List.of(
                    of(
                            "database.*.description",
                            "running running.starting running.unknown unwritable full passwords foreign root"),
                    of(
                            "database.*.action",
                            "running running.starting running.unknown unwritable full passwords foreign root"),
                    of("port.taken.*", "description action"),
                    of("identity.code.*", "wrong used too-many"),
                    of(
                            "identity.factor.*",
                            "SET_UP RECOVERY_CODE_USED NEW_RECOVERY_CODES REMOVED RESET"),
                    of("identity.openid.refused.*", "down cancelled expired untrusted"),
                    of("identity.role.*", "ANIMATOR ACCOUNTANT ADMINISTRATOR"),
                    of("identity.roles.done.*", "granted ended reset"),
                    of("mail.state.*", "waiting sent kept failed"),
                    of("ordering.letter.*.subject", "ready handed-over cancelled given-back"),
                    of("ordering.letter.*.title", "ready handed-over cancelled given-back"),
                    of("ordering.letter.*.text", "ready handed-over cancelled given-back"),
                    of("ordering.letter.cancelled.money.*", "given-back not-asked"),
                    of("ordering.paid.*", "on-collection demonstration-card"),
                    of("ordering.progress.*", "RECEIVED PREPARING READY HANDED_OVER CANCELLED"),
                    of("ordering.purchase.*.title", "confirmed expired refused awaiting"),
                    of("ordering.purchase.*.text", "confirmed expired refused awaiting"),
                    of("ordering.purchase.state.*", "AWAITING_PAYMENT CONFIRMED EXPIRED"),
                    of("payments.card.outcome.*", "accepted refused strong delayed"),
                    of("payments.card.outcome.*.help", "accepted refused strong delayed"),
                    of("payments.card.webhook.*", "prompt before late twice never"),
                    of("payments.card.webhook.*.help", "prompt before late twice never"),
                    of("payments.tender.*.name", "on-collection demonstration-card"),
                    of("payments.tender.*.help", "on-collection demonstration-card"),
                    of("catalog.import.put.*", "new changed unchanged"),
                    of("storefront.commons.*", "ideas clubs house jobs"),
                    of("storefront.commons.*.art", "ideas clubs house jobs"),
                    of("storefront.commons.*.text", "ideas clubs house jobs"),
                    of("storefront.council.rule.*", "1 2 3 4"),
                    of("storefront.council.rule.*.text", "1 2 3 4"),
                    of("storefront.home.how.*", "1 2 3"),
                    of("storefront.home.how.*.text", "1 2 3"),
                    of("storefront.per.*", "g ml piece"),
                    of("storefront.terms.*", "1 2 3 4 5 6 7 8"),
                    of("storefront.terms.*.text", "1 2 3 4 5 6 7 8"),
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
                    "catalog.import.problem.");

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

    private static ComposedKeys of(String pattern, String values) {
        return new ComposedKeys(pattern, Arrays.asList(values.split(" ")));
    }
}
