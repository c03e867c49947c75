package fr.halle.payments.stripe.paper;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** Who asked what under which key: the second gets the first one's answer. */
final class Keys {

    private record Kept(String asked, Answer answer) {}

    private final Map<String, Kept> keys = new ConcurrentHashMap<>();
    private final List<String> broken = new CopyOnWriteArrayList<>();

    List<String> broken() {
        return broken;
    }

    void forget() {
        keys.clear();
    }

    Answer answer(String method, String path, String key, Form form, Supplier<ObjectNode> work) {
        var asked = method + " " + path + " " + form.canonical();
        try {
            Spec.published().check(method, path, form);
            if (!method.equals("POST")) return Answer.of(work.get());
            var kept = keys.get(key);
            if (kept == null) return kept(key, asked, work);
            if (kept.asked().equals(asked)) return kept.answer().again();
            var otherwise = "Keys can only be used with the same parameters: " + key;
            throw Refusal.with(400, "idempotency_error", "", otherwise);
        } catch (Refusal refusal) {
            if (refusal.breaksTheContract()) broken.add(asked + ": " + refusal.getMessage());
            return Answer.of(refusal);
        }
    }

    /** Stripe keeps a refusal too, once it has begun. */
    private Answer kept(String key, String asked, Supplier<ObjectNode> work) {
        Answer answer;
        try {
            answer = Answer.of(work.get());
        } catch (Refusal refusal) {
            if (refusal.beforeAnything()) throw refusal;
            answer = Answer.of(refusal);
        }
        keys.put(key, new Kept(asked, answer));
        return answer;
    }
}
