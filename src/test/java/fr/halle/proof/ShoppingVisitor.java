package fr.halle.proof;

import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.Form;

import java.util.List;
import java.util.UUID;

/** Fills baskets all day, pays in every way there is, and writes down what the page says. */
final class ShoppingVisitor extends Visitor {

    private static final List<String> WEBHOOKS =
            List.of("before", "prompt", "twice", "late", "never");

    private final String name;
    private final List<UUID> offers;
    private int purchases;

    ShoppingVisitor(Day day, int number, long seed, List<UUID> offers) {
        super(day, seed + number);
        this.name = "client-" + number;
        this.offers = offers;
    }

    @Override
    void once() {
        var email = name + "-" + ++purchases + "@example.org";
        var buyer = new Buyer(port);
        token(buyer);
        for (int i = random.nextInt(3); i >= 0; i--) {
            var offer = offers.get(random.nextInt(offers.size()));
            again(() -> buyer.put(offer, "1"));
        }
        var page = get(buyer, "/checkout");
        if (page.status() != 200) return;
        var tender = chance(30) ? "on-collection" : "demonstration-card";
        var placed = place(buyer, Buyer.filledIn(page, tender, email), page, email);
        if (placed.isEmpty()) return;
        if (placed.startsWith("/purchases/")) {
            look(buyer, placed, email);
        } else {
            pay(buyer, placed, email);
        }
    }

    /** A refused form is sent again as it stands: one tap to go on. */
    private String place(Buyer buyer, Form first, Answer page, String email) {
        var form = chance(50) ? first : elsewhen(first, page);

        for (int i = 0; i < 5; i++) {
            var answer = send(buyer, form);
            if (answer.status() == 302)
                return answer.location().equals("/basket") ? "" : answer.location();
            if (answer.status() != 422 || !answer.has("form[action=/checkout]")) return "";
            form = answer.form("/checkout");
        }
        return "";
    }

    private Form elsewhen(Form form, Answer page) {
        var moved = form;
        for (var slots : page.page().select("fieldset.slots")) {
            var free = slots.select("input[type=radio]:not([disabled])");
            if (free.isEmpty()) continue;
            var chosen = free.get(random.nextInt(free.size()));
            moved = moved.with(chosen.attr("name"), chosen.val());
        }
        return moved;
    }

    private void pay(Buyer buyer, String bank, String email) {
        var page = get(buyer, bank);
        if (page.status() != 200) return;
        int mood = random.nextInt(100);
        if (mood < 10) return; // walks away: the purchase will expire
        var outcome = mood < 70 ? "accepted" : mood < 85 ? "delayed" : "refused";
        var webhook = WEBHOOKS.get(random.nextInt(WEBHOOKS.size()));
        var back =
                send(
                        buyer,
                        page.form("/payment").with("outcome", outcome).with("webhook", webhook));
        if (back.location().isEmpty()) return;
        if (outcome.equals("refused")) {
            thinkAgain(buyer, back.location(), email);
        } else if (webhook.equals("never") && chance(30)) {
            return; // closes the window: Halle has to ask by itself
        } else {
            look(buyer, back.location(), email);
        }
    }

    private void thinkAgain(Buyer buyer, String path, String email) {
        var page = get(buyer, path);
        if (chance(50) && page.has("form[action$=/payment-on-collection]")) {
            send(buyer, page.form("/payment-on-collection"));
            look(buyer, path, email);
        } else if (page.has("form[action$=/payment]")) {
            var bank = send(buyer, page.form("/payment")).location();
            if (bank.startsWith("/demonstration/")) pay(buyer, bank, email);
        }
    }

    /** Until it says how things stand; whoever reads "confirmed" may rely on it. */
    private void look(Buyer buyer, String path, String email) {
        for (int i = 0; i < 40; i++) {
            var page = get(buyer, path);
            var number = page.page().selectFirst(".alert--ok h2");
            if (number != null) {
                var figures = number.text().replaceAll("\\D", "");
                told.confirmed.add(
                        new Told.Confirmed(email, path.substring("/purchases/".length()), figures));
                if (chance(70)) fetch(page);
                return;
            }
            if (page.has("form[action$=/basket]")) return; // given up
            pause(500);
        }
    }

    private void fetch(Answer page) {
        for (var parcel : page.page().select("section.parcel")) {
            var code = parcel.selectFirst(".code-figures");
            var shop = parcel.expectFirst("h2").id().substring("o-".length());
            if (code != null)
                told.codes.add(new Told.Code(shop, code.text().replaceAll("\\D", "")));
        }
    }
}
