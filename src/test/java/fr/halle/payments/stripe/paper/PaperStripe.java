package fr.halle.payments.stripe.paper;

import static fr.halle.payments.stripe.paper.Shelves.text;

import tools.jackson.databind.node.ObjectNode;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Stripe on paper: a real server on this machine that checks what it is asked by Stripe's published
 * schemas, answers with Stripe's published fixtures, keeps books and makes events. It does one
 * thing at a time. What breaks the contract is refused, and remembered in {@link #broken}.
 */
public final class PaperStripe implements AutoCloseable {

    public static final String SECRET_KEY = "sk_paper";
    public static final String WEBHOOK_SECRET = "whsec_paper";

    /** Sums of one payment, in cents; what came back of a refund that failed is not in it. */
    public record Sums(long paid, long refunded, long transferred, long reversed) {}

    private final Shelves shelves;
    private final PaperEvents events = new PaperEvents();
    private final PaperPayments payments;
    private final PaperAccounts accounts;
    private final PaperServer server;
    private final Keys keys = new Keys();
    private final Map<String, AtomicInteger> times = new ConcurrentHashMap<>();
    private volatile Fault.Plan plan = _ -> Fault.NONE;

    public PaperStripe(Clock clock) {
        shelves = new Shelves(clock);
        payments = new PaperPayments(shelves, events);
        accounts = new PaperAccounts(shelves, events);
        server = new PaperServer(this);
    }

    /** For {@code halle.stripe.api-base}. */
    public String address() {
        return server.address();
    }

    public void faults(Fault.Plan plan) {
        this.plan = plan;
    }

    /** What Stripe would never have accepted; a test ends by finding it empty. */
    public List<String> broken() {
        return keys.broken();
    }

    /** A day has passed. */
    public void forgetKeys() {
        keys.forget();
    }

    /** The shopper pays. Answers with the payment's name. */
    public String pay(String session) {
        return locked(() -> payments.pay(session));
    }

    /** The shopper's bank refuses the card; the page stays open for another one. */
    public void refuseCard(String session) {
        locked(() -> payments.begun(session));
    }

    /** Done on the page, while the bank still thinks; then it accepts (pay) or does not. */
    public void leaveThinking(String session, boolean stillThinking) {
        locked(
                () -> {
                    var status = stillThinking ? "processing" : "requires_payment_method";
                    payments.begun(session).put("status", status);
                    return shelves.get(session).put("status", "complete");
                });
    }

    public void expire(String session) {
        locked(
                () -> {
                    var over = shelves.get(session).put("status", "expired");
                    events.happened("checkout.session.expired", over);
                    return over;
                });
    }

    /** Enough is told: the account receives and pays out. */
    public void onboard(String account) {
        locked(() -> stands(account, "active", true));
    }

    public void restrict(String account) {
        locked(() -> stands(account, "inactive", false));
    }

    private ObjectNode stands(String account, String transfers, boolean paysOut) {
        var its = shelves.get(account);
        accounts.stands(its, transfers, paysOut);
        return its;
    }

    /** What lies in the account, in cents. */
    public long balance(String account) {
        return locked(() -> accounts.balance(account));
    }

    /** Everything in it leaves for the payee's bank: no reversal reaches it. */
    public void payOut(String account) {
        locked(
                () -> {
                    accounts.payOut(account);
                    return account;
                });
    }

    public String payOutToOperator(long cents, String status) {
        return locked(() -> accounts.payOutToOperator(cents, status));
    }

    public void failRefund(String refund) {
        locked(
                () -> {
                    payments.failRefund(refund);
                    return refund;
                });
    }

    /** {@code status} in Stripe's words: needs_response, warning_needs_response… */
    public String dispute(String payment, long cents, String status) {
        return locked(() -> payments.dispute(payment, cents, status));
    }

    /** {@code status}: won, lost, warning_closed. */
    public void closeDispute(String dispute, String status) {
        locked(
                () -> {
                    payments.closeDispute(dispute, status);
                    return dispute;
                });
    }

    /** The next event nobody has taken, or null. */
    public PaperCall nextCall() {
        return events.next();
    }

    /** An event of any type about anything that is known here. */
    public PaperCall call(String type, String id) {
        return locked(() -> events.call(type, shelves.get(id)));
    }

    public Sums sums(String payment) {
        return locked(() -> summed(shelves.get(payment)));
    }

    private Sums summed(ObjectNode payment) {
        var charge = shelves.get(text(payment, "latest_charge"));
        long reversed =
                shelves.all("transfer").stream()
                        .filter(each -> text(each, "source_transaction").equals(text(charge, "id")))
                        .mapToLong(each -> PaperPayments.number(each, "amount_reversed"))
                        .sum();
        return new Sums(
                PaperPayments.number(charge, "amount"),
                PaperPayments.number(charge, "amount_refunded"),
                PaperPayments.number(charge, "transferred"),
                reversed);
    }

    Fault fault(String method, String path, String key) {
        // where we send no key of our own the library draws one, never the same
        var ours = path.contains("sessions") || path.contains("links") ? "" : key;
        int time =
                times.computeIfAbsent(method + path + ours, _ -> new AtomicInteger())
                        .incrementAndGet();
        return plan.of(new Fault.Asked(method, path, ours, time));
    }

    synchronized Answer answer(String method, String path, String key, Form form) {
        return keys.answer(
                method,
                path,
                key,
                form,
                () -> Routes.answer(shelves, payments, accounts, method, path, form));
    }

    private synchronized <T> T locked(Supplier<T> work) {
        return work.get();
    }

    @Override
    public void close() {
        server.close();
    }
}
