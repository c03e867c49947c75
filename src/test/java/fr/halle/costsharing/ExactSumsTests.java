package fr.halle.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.costsharing.claims.Annulling;
import fr.halle.costsharing.claims.Claim;
import fr.halle.costsharing.claims.Claims;
import fr.halle.costsharing.claims.Following;
import fr.halle.costsharing.entering.Abandoning;
import fr.halle.costsharing.entering.Corrections;
import fr.halle.costsharing.entering.Entries;
import fr.halle.kernel.PersonId;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whatever is corrected, abandoned and taken back, every cent ties. */
class ExactSumsTests extends SharingTest {

    private static final PersonId BY = new PersonId(new UUID(0, 7));
    private static final int STEPS = 150;

    @Autowired Entries entries;
    @Autowired Corrections corrections;
    @Autowired Abandoning abandoning;
    @Autowired Following following;
    @Autowired Annulling annulling;
    @Autowired Claims claims;
    @Autowired Sharing sharing;

    private Random random = new Random(0);
    private Set<UUID> old = Set.of();

    @ParameterizedTest
    @ValueSource(longs = {1, 35, 2026})
    void everyPartyOwesItsPartAndTheBooksSayTheSame(long seed) {
        random = new Random(seed);
        callAll();
        old = claims.all().stream().map(Claim::id).collect(Collectors.toSet());
        engaged("5,00");
        callAll();
        long outside = balance("shared-costs") + asked();
        var expenses = new ArrayList<UUID>();
        for (int i = 0; i < 5; i++) expenses.add(expense());
        int done = 0;
        for (int i = 0; i < STEPS; i++) {
            if (step(expenses.get(random.nextInt(expenses.size()))).isEmpty()) done++;
        }
        assertThat(done).as("most of it is not refused").isGreaterThan(STEPS / 3);
        callAll();
        long paid = 0;
        for (var id : expenses) {
            var shared = sharing.one(id).orElseThrow();
            var parts = shared.isShared() && shared.expense().engagedOn() != null;
            var shares = parts ? shared.calculation().shares().partners() : Map.<String, Money>of();
            for (var party : sharing.grounds().orElseThrow().parties()) {
                if (party.department()) continue;
                var part = shares.get(party.siren());
                assertThat(called(id, party.siren()))
                        .as("%s of %s", party.name(), shared.expense())
                        .isEqualTo(part == null ? 0 : part.getAmountMinorLong());
            }
            if (shared.expense().paidOn() != null) {
                paid += shared.expense().basis().getAmountMinorLong();
            }
        }
        assertThat(balance("shared-costs") + asked()).isEqualTo(outside + paid);
        for (var party : sharing.grounds().orElseThrow().parties()) {
            assertThat(owed(party.siren()))
                    .as(party.name())
                    .isEqualTo(cents(claims.of(List.of(party.siren()))));
        }
        assertThat(accountant().get(SHARING).has(".tag--warn:contains(Écart)")).isFalse();
    }

    private List<Refused> step(UUID expense) {
        var now = sharing.one(expense).orElseThrow().expense();
        var stage = now.stage();
        return switch (random.nextInt(18)) {
            case 0, 1 -> entries.decide(expense, typed("number", "CP-9", "decided", today()), BY);
            case 2, 3, 4 ->
                    stage == Expense.Stage.PAID
                            ? none()
                            : entries.advance(expense, amounts("stage", stage.next().name()), BY);
            case 5 -> abandoning.takeBack(expense, typed("stage", stage.name(), "why", "x"), BY);
            case 6, 7 -> corrections.correct(expense, amounts("reason", "x"), BY);
            case 8 ->
                    random.nextInt(3) == 0
                            ? abandoning.abandon(expense, typed("why", "x"), BY)
                            : none();
            case 9, 10, 11, 12 -> call();
            case 13, 14, 15 -> receive(any());
            case 16 -> annulling.claim(any().id(), typed("why", "x"), BY);
            default -> takeBack(any());
        };
    }

    private List<Refused> call() {
        var all = calling.due();
        if (all.isEmpty()) return none();
        var due = all.get(random.nextInt(all.size()));
        return calling.call(due.siren(), due.total().getAmountMinorLong(), BY);
    }

    private List<Refused> receive(Claim claim) {
        var cents = Math.abs(claim.left().getAmountMinorLong());
        if (cents == 0) return none();
        var some = random.nextBoolean() ? cents : 1 + random.nextLong(cents);
        var amount = "%d,%02d".formatted(some / 100, some % 100);
        var reference = "VIR-" + random.nextInt(3);
        return following.received(
                claim.id(), typed("amount", amount, "reference", reference, "day", today()), BY);
    }

    private List<Refused> takeBack(Claim claim) {
        return jdbc.sql("select id from costsharing.standing_receipt where claim = ? limit 1")
                .param(claim.id())
                .query(UUID.class)
                .optional()
                .map(id -> annulling.receipt(claim.id(), id, typed("why", "x"), BY))
                .orElseGet(ExactSumsTests::none);
    }

    /** One of those that this test called. */
    private Claim any() {
        var ours = claims.all().stream().filter(each -> !old.contains(each.id())).toList();
        return ours.get(random.nextInt(ours.size()));
    }

    private UUID expense() {
        var code = code();
        assertThat(entries.enter(amounts("code", code), BY)).isEmpty();
        return jdbc.sql("select id from costsharing.expense where code = ?")
                .param(code)
                .query(UUID.class)
                .single();
    }

    private Typed amounts(String field, String value) {
        return typed("procedure", "MAINTENANCE", "supplier", "S", "object", "O")
                .with("year", "2026")
                .with("day", today())
                .with("net", "%d,%02d".formatted(1 + random.nextInt(3000), random.nextInt(100)))
                .with("vat", "0,%02d".formatted(random.nextInt(100)))
                .with(field, value);
    }

    private void callAll() {
        for (var due : calling.due()) {
            calling.call(due.siren(), due.total().getAmountMinorLong(), BY);
        }
    }

    private long called(UUID expense, String siren) {
        return number(
                "select coalesce(sum(cents), 0) from costsharing.standing_line where expense = ? and siren = ?",
                expense,
                siren);
    }

    private long asked() {
        return claims.all().stream().mapToLong(e -> e.asked().getAmountMinorLong()).sum();
    }

    private static long cents(List<Claim> claims) {
        return claims.stream().mapToLong(each -> each.left().getAmountMinorLong()).sum();
    }

    private String today() {
        return sharing.today().toString();
    }

    private static List<Refused> none() {
        return List.of(Refused.of("", "none"));
    }

    private static Typed typed(String... fields) {
        var typed = Typed.NOTHING;
        for (int i = 0; i < fields.length; i += 2) typed = typed.with(fields[i], fields[i + 1]);
        return typed;
    }
}
