package fr.halle.desk.refunds;

import fr.halle.desk.Mistake;
import fr.halle.desk.shelf.Amounts;
import fr.halle.ordering.counter.RefundReason;
import fr.halle.ordering.counter.RefundWish;
import fr.halle.ordering.counter.RefundWish.What;
import fr.halle.ordering.placed.Order;

import org.joda.money.Money;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** A refund as it was typed. {@code what} is whole, lines or amount. */
record RefundForm(
        String form, String what, Set<String> lines, String amount, String reason, String note) {

    static final String WHOLE = "whole";
    static final String LINES = "lines";
    static final String AMOUNT = "amount";

    static RefundForm fresh() {
        return new RefundForm(UUID.randomUUID().toString(), WHOLE, Set.of(), "", "", "");
    }

    static RefundForm sent(Map<String, String> fields, List<String> lines) {
        return new RefundForm(
                field(fields, "form"),
                field(fields, "what"),
                Set.copyOf(lines),
                field(fields, "amount"),
                field(fields, "reason"),
                field(fields, "note"));
    }

    /** Nothing here is longer than what a page would let anybody type. */
    private static String field(Map<String, String> fields, String name) {
        var clean = fields.getOrDefault(name, "").replaceAll("\\p{Cntrl}", " ").strip();
        return clean.substring(0, Math.min(clean.length(), RefundWish.LONGEST_NOTE));
    }

    /** What cannot be understood, or is more than the order has; the rest the order itself says. */
    List<Mistake> mistakes(Order order) {
        var mistakes = new ArrayList<Mistake>();
        if (what.equals(LINES) && positions(order).isEmpty()) {
            mistakes.add(Mistake.of("what", "desk.refunds.lines.missing"));
        }
        if (what.equals(AMOUNT)) {
            var typed = Amounts.price(amount);
            if (typed.isEmpty() || !typed.get().isPositive()) {
                mistakes.add(Mistake.of("amount", "desk.refunds.amount.wrong"));
            }
        }
        if (!List.of(WHOLE, LINES, AMOUNT).contains(what)) {
            mistakes.add(Mistake.of("what", "desk.refunds.what.missing"));
        }
        if (RefundReason.chosen(reason).isEmpty()) {
            mistakes.add(Mistake.of("reason", "desk.refunds.reason.missing"));
        } else if (reason.equals(RefundReason.OTHER.name()) && note.isBlank()) {
            mistakes.add(Mistake.of("note", "desk.refunds.note.missing"));
        }
        return mistakes;
    }

    /** Of a form without mistakes. */
    RefundWish wish(Order order) {
        var share =
                switch (what) {
                    case LINES -> new What.Lines(positions(order));
                    case AMOUNT -> new What.Amount(typed());
                    default -> new What.Whole();
                };
        return new RefundWish(form, share, RefundReason.chosen(reason).orElse(null), note);
    }

    private Money typed() {
        return Amounts.price(amount).orElseThrow();
    }

    private Set<Integer> positions(Order order) {
        var positions = new TreeSet<Integer>();
        order.standing().stream()
                .filter(line -> line.left().isPositive() && lines.contains(name(line.position())))
                .forEach(line -> positions.add(line.position()));
        return positions;
    }

    static String name(int position) {
        return String.valueOf(position);
    }
}
