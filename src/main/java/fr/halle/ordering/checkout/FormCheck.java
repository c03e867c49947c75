package fr.halle.ordering.checkout;

import fr.halle.kernel.Language;
import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;
import fr.halle.mail.Letter;
import fr.halle.ordering.placed.NewPurchase.Buying;
import fr.halle.payments.Tender;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a person filled in, and says of each field what to mend. */
final class FormCheck {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_MESSAGE = 500;
    private static final int LONGEST_PHONE = 40;

    private FormCheck() {}

    /** Either {@code form} or at least one mistake. */
    record Result(@Nullable CheckedForm form, List<Mistake> mistakes) {}

    /**
     * What is offered: the shops that the basket buys from, the ways to pay, in whose name it may
     * be bought.
     */
    record Offering(Collection<ShopId> shops, List<Tender> tenders, Buyers buyers) {}

    static Result check(
            CheckoutForm form, Offering offering, @Nullable PersonId person, Language language) {
        var mistakes = new ArrayList<Mistake>();
        var slots = slots(form, offering.shops(), mistakes);
        messages(form, offering.shops(), mistakes);
        if (!offering.buyers().isRight(form.buyer())) {
            mistakes.add(Mistake.of("buyer", "ordering.checkout.buyer.missing"));
        }
        name(form, mistakes);
        email(form, mistakes);
        phone(form, mistakes);
        var tender = tender(form, offering.tenders());
        if (tender.isEmpty())
            mistakes.add(Mistake.of("tender", "ordering.checkout.tender.missing"));
        if (!form.terms()) mistakes.add(Mistake.of("terms", "ordering.checkout.terms.missing"));
        if (!mistakes.isEmpty()) return new Result(null, mistakes);
        return new Result(
                new CheckedForm(
                        form.revision(),
                        new Buying(
                                CheckedForm.contact(form, person, language),
                                offering.buyers().named(form.buyer()).orElse(null)),
                        tender.orElseThrow(),
                        slots,
                        form.messages(),
                        form.shown(),
                        form.atMost()),
                List.of());
    }

    private static Map<ShopId, Instant> slots(
            CheckoutForm form, Collection<ShopId> shops, List<Mistake> mistakes) {
        var slots = new HashMap<ShopId, Instant>();
        for (var shop : shops) {
            var field = "slot-" + shop.value();
            var chosen = form.slots().getOrDefault(shop, "");
            if (chosen.isEmpty()) {
                mistakes.add(Mistake.of(field, "ordering.checkout.slot.missing"));
                continue;
            }
            try {
                slots.put(shop, Instant.parse(chosen));
            } catch (DateTimeException notAMoment) {
                mistakes.add(Mistake.of(field, "ordering.checkout.slot.unknown"));
            }
        }
        return slots;
    }

    private static void messages(
            CheckoutForm form, Collection<ShopId> shops, List<Mistake> mistakes) {
        for (var shop : shops) {
            int length = form.messages().getOrDefault(shop, "").length();
            if (length > LONGEST_MESSAGE) {
                mistakes.add(
                        Mistake.of(
                                "message-" + shop.value(),
                                "ordering.checkout.message.too-long",
                                LONGEST_MESSAGE,
                                length));
            }
        }
    }

    private static void name(CheckoutForm form, List<Mistake> mistakes) {
        if (form.name().isEmpty()) {
            mistakes.add(Mistake.of("name", "ordering.checkout.name.missing"));
        } else if (form.name().length() > LONGEST_NAME) {
            mistakes.add(
                    Mistake.of(
                            "name",
                            "ordering.checkout.name.too-long",
                            LONGEST_NAME,
                            form.name().length()));
        }
    }

    private static void email(CheckoutForm form, List<Mistake> mistakes) {
        if (form.email().isEmpty()) {
            mistakes.add(Mistake.of("email", "ordering.checkout.email.missing"));
        } else if (!form.email().contains("@")) {
            mistakes.add(Mistake.of("email", "ordering.checkout.email.no-at"));
        } else if (!Letter.canReach(form.email())) {
            mistakes.add(Mistake.of("email", "ordering.checkout.email.wrong"));
        }
    }

    /** Ten figures in France, up to fifteen with a + (E.164); none is fine too. */
    private static void phone(CheckoutForm form, List<Mistake> mistakes) {
        if (form.phone().isEmpty()) return;
        if (form.phone().length() > LONGEST_PHONE) {
            mistakes.add(
                    Mistake.of(
                            "phone",
                            "ordering.checkout.name.too-long",
                            LONGEST_PHONE,
                            form.phone().length()));
            return;
        }
        var figures = form.phone().replaceAll("[\\s.\\-()/]", "");
        if (figures.matches("\\+\\d{8,15}")) return;
        if (!figures.matches("\\d+")) {
            mistakes.add(Mistake.of("phone", "ordering.checkout.phone.not-figures"));
        } else if (figures.length() != 10 || !figures.startsWith("0")) {
            mistakes.add(Mistake.of("phone", "ordering.checkout.phone.wrong", figures.length()));
        }
    }

    private static Optional<Tender> tender(CheckoutForm form, List<Tender> tenders) {
        return tenders.stream().filter(tender -> tender.key().equals(form.tender())).findFirst();
    }
}
