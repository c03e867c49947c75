package fr.halle.payments.stripe.paper;

import tools.jackson.databind.node.ObjectNode;

/** What is sent back, and kept under the key. */
record Answer(int status, String body, boolean repeated) {

    Answer(int status, String body) {
        this(status, body, false);
    }

    Answer again() {
        return new Answer(status, body, true);
    }

    static Answer of(ObjectNode thing) {
        return new Answer(200, thing.toString());
    }

    static Answer of(Refusal refusal) {
        return new Answer(refusal.status(), refusal.body().toString());
    }
}
