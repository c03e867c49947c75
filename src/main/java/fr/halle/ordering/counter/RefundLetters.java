package fr.halle.ordering.counter;

import fr.halle.mail.Block;
import fr.halle.ordering.placed.LetterWords;
import fr.halle.ordering.placed.Order;
import fr.halle.ordering.placed.OrderLetters;
import fr.halle.ordering.placed.Purchase;
import fr.halle.ordering.placed.Wording;

import org.joda.money.Money;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a shopper is told of money that comes back, in their language. */
@Component
class RefundLetters {

    private final OrderLetters letters;
    private final Wording wording;

    RefundLetters(OrderLetters letters, Wording wording) {
        this.letters = letters;
        this.wording = wording;
    }

    void refunded(Purchase purchase, Order order, Refund refund, UUID once) {
        var words = wording.in(purchase.contact().language());
        var more = new ArrayList<Block>();
        more.add(
                new Block.Paragraph(
                        words.text("ordering.refund.reason." + refund.reason().name()) + "."));
        if (!refund.note().isBlank()) {
            more.add(
                    new Block.Paragraph(
                            words.text("ordering.letter.cancelled.reason", refund.note())));
        }
        more.add(new Block.Paragraph(words.text(way(purchase))));
        letters.tell(
                "refunded",
                once.toString(),
                purchase,
                words,
                more,
                order.shopName(),
                words.texts().money(refund.amount()));
    }

    /** {@code back} goes back to them, {@code kept} is the shop's. */
    void notFetched(Purchase purchase, Order order, Money back, Money kept) {
        var words = wording.in(purchase.contact().language());
        letters.tell(
                "not-fetched",
                order.id().value().toString(),
                purchase,
                words,
                List.of(new Block.Paragraph(money(purchase, words, back, kept))),
                order.shopName());
    }

    private static String money(Purchase purchase, LetterWords words, Money back, Money kept) {
        if (purchase.isPaidOnCollection()) return words.text("ordering.letter.not-fetched.nothing");
        var texts = words.texts();
        if (kept.isZero()) return words.text("ordering.letter.not-fetched.all", texts.money(back));
        if (back.isZero()) return words.text("ordering.letter.not-fetched.none", texts.money(kept));
        return words.text("ordering.letter.not-fetched.some", texts.money(back), texts.money(kept));
    }

    private static String way(Purchase purchase) {
        return purchase.isPaidOnCollection()
                ? "ordering.letter.refunded.hand"
                : "ordering.letter.refunded.card";
    }
}
