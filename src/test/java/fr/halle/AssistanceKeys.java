package fr.halle;

import java.util.List;

/** The keys of the help that shops get that are put together. */
final class AssistanceKeys {

    private static final String LETTERS =
            "granted granted-agent revoked revoked-agent asked signed signed-agent";
    private static final String STAGES = "CONTACTED DATA_RECEIVED LISTED CHECKED SIGNED_OFF";

    static final List<ComposedKeys> ALL =
            List.of(
                    ComposedKeys.of("desk.assistance.done.*", "granted revoked refused signed"),
                    ComposedKeys.of("desk.assistance.scope.*", "SHELF DETAILS"),
                    ComposedKeys.of("desk.assistance.scope.*.text", "SHELF DETAILS"),
                    ComposedKeys.of("desk.assistance.outcome.*", "TO_MEND REFUSED FAILED"),
                    ComposedKeys.of(
                            "desk.assistance.deed.*",
                            "BULK PRODUCT_CREATED PRODUCT_EDITED PRODUCT_PUBLISHED PRODUCT_ARCHIVED"
                                    + " PRODUCT_DUPLICATED PRODUCT_PHOTOGRAPHED STOCK IMPORT HOURS"
                                    + " SHOP_PHOTOGRAPHED DETAILS ORDERS OTHER"),
                    ComposedKeys.of("desk.assistance.letter.*.subject", LETTERS),
                    ComposedKeys.of("desk.assistance.letter.*.text", LETTERS),
                    ComposedKeys.of("desk.agents.next.*", STAGES),
                    ComposedKeys.of("desk.agents.stage.*", STAGES),
                    ComposedKeys.of("desk.agents.advance.*", "DATA_RECEIVED LISTED CHECKED"),
                    ComposedKeys.of(
                            "desk.committee.*",
                            "epci shop commune stage since waits obstacle hours due"),
                    ComposedKeys.of(
                            "desk.contracts.*.wrong",
                            "siren name agent number from until shops price epcis"));

    private AssistanceKeys() {}
}
