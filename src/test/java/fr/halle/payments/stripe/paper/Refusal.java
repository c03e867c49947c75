package fr.halle.payments.stripe.paper;

import tools.jackson.databind.node.ObjectNode;

/**
 * An error as Stripe gives it. The codes are Stripe's, from its list of error codes; the sentences
 * are ours.
 */
final class Refusal extends RuntimeException {

    private final int status;
    private final String type;
    private final String code;
    private final String param;

    private Refusal(int status, String type, String code, String param, String message) {
        super(message, null, false, false);
        this.status = status;
        this.type = type;
        this.code = code;
        this.param = param;
    }

    /** 400, about what was asked. */
    static Refusal of(String code, String param, String message) {
        return new Refusal(400, "invalid_request_error", code, param, message);
    }

    static Refusal with(int status, String type, String code, String message) {
        return new Refusal(status, type, code, "", message);
    }

    static Refusal missing(int status, String param, String id) {
        return new Refusal(
                status, "invalid_request_error", "resource_missing", param, "No such thing: " + id);
    }

    int status() {
        return status;
    }

    /** Refused before anything began: Stripe keeps no such answer under the key. */
    boolean beforeAnything() {
        return code.startsWith("parameter_") || status == 401 || status == 409 || status == 429;
    }

    boolean breaksTheContract() {
        return code.startsWith("parameter_") || code.equals("url_invalid") || status == 401;
    }

    ObjectNode body() {
        var body = Fixtures.empty();
        var error = body.putObject("error");
        error.put("type", type).put("message", getMessage());
        if (!code.isEmpty()) error.put("code", code);
        if (!param.isEmpty()) error.put("param", param);
        return body;
    }
}
