package fr.halle.proof;

import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.Form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Stands at every counter: gets orders ready, hands them over, sometimes cannot deliver. */
final class SellingVisitor extends Visitor {

    private final Map<String, String> merchants;
    private final Map<String, Buyer> browsers = new HashMap<>();

    /** {@code merchants}: the address of whoever runs each shop. */
    SellingVisitor(Day day, long seed, Map<String, String> merchants) {
        super(day, seed);
        this.merchants = merchants;
    }

    @Override
    boolean hasWork() {
        return !told.codes.isEmpty();
    }

    @Override
    void once() {
        Told.Code next;
        try {
            next = told.codes.poll(200, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        if (next == null) return;
        var browser = browsers.computeIfAbsent(next.shop(), this::signedIn);
        var ticket = get(browser, "/counter/" + next.shop() + "/collection?code=" + next.code());
        if (!ticket.has("form[action$=/handover]")) return; // cancelled by a colleague
        var handOver = ticket.form("/handover").with("code", next.code());
        var path = handOver.action().substring(0, handOver.action().lastIndexOf('/'));
        var order = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        int mood = random.nextInt(100);
        if (mood < 10) {
            cancel(browser, ticket.form("/lines/1/cancellation"), null);
        } else if (mood < 20) {
            cancel(browser, ticket.form(order + "/cancellation"), order);
            return;
        }
        send(browser, bare(browser, path + "/preparation"));
        send(browser, bare(browser, path + "/readiness"));
        if (chance(30)) return; // they come tomorrow
        if (send(browser, handOver).status() == 302 && mood >= 10) told.handedOver.add(order);
    }

    private void cancel(Buyer browser, Form form, UUID wholeOrder) {
        Answer answer = send(browser, form.with("reason", "Le four est en panne"));
        if (answer.status() == 302 && wholeOrder != null) told.cancelled.add(wholeOrder);
    }

    private static Form bare(Buyer browser, String action) {
        return new Form(action, List.of(new Form.Field("_csrf", browser.token())));
    }

    private Buyer signedIn(String shop) {
        var browser = new Buyer(port);
        token(browser);
        send(browser, bare(browser, "/demonstration/sign-in").with("email", merchants.get(shop)));
        return browser;
    }
}
