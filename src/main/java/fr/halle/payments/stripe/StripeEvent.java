package fr.halle.payments.stripe;

import tools.jackson.databind.JsonNode;

/**
 * All that is taken from a call: its name, its kind, and the name of what it is about.
 *
 * @param id of this event, the same however often it is sent
 */
record StripeEvent(String id, String type, String subject) {

    static StripeEvent of(JsonNode event) {
        return new StripeEvent(
                event.required("id").stringValue(),
                event.required("type").stringValue(),
                event.required("data").required("object").path("id").stringValue(""));
    }
}
