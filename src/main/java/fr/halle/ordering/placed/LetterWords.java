package fr.halle.ordering.placed;

import fr.halle.fulfilment.Consignment;
import fr.halle.mail.Block;
import fr.halle.web.spi.PublicAddress;
import fr.halle.web.ui.Texts;

import java.util.List;

/** The pieces of which the letters about orders are made, in one language. */
record LetterWords(Texts texts, PublicAddress address) {

    String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    Block.Fact fact(String key, String value) {
        return new Block.Fact(text(key), value);
    }

    /** mardi 24 novembre, 9 h – 9 h 30. */
    String when(Consignment consignment) {
        var slot = consignment.slot();
        return texts.text(
                "ordering.slot",
                texts.day(slot.day()),
                texts.time(slot.from()),
                texts.time(slot.to()));
    }

    /** The shop, or where the consignment says. */
    String where(Consignment consignment, String shop) {
        return consignment.place().isEmpty() ? shop : consignment.place();
    }

    Block.Fact paid(Purchase purchase) {
        return fact("ordering.letter.paid", texts.text("ordering.paid." + purchase.tender()));
    }

    Block lines(Order order) {
        return new Block.Lines(
                order.standing().stream()
                        .map(
                                line ->
                                        new Block.Line(
                                                line.count(texts),
                                                line.name(),
                                                texts.money(line.total())))
                        .toList());
    }

    /** Of what is paid for before anybody knows what it weighs; none where nothing is weighed. */
    List<Block> atMost(Order order, Purchase purchase) {
        if (!order.isByWeight()) return List.of();
        var key = purchase.isPaidOnCollection() ? "at-most.later" : "at-most";
        return List.of(
                new Block.Paragraph(
                        text("ordering.letter.weight." + key, texts.money(order.held()))));
    }

    /** Once it was weighed and handed over. */
    List<Block> weighed(Order order, Purchase purchase) {
        if (!order.isByWeight()) return List.of();
        var back = order.held().minus(order.total().minus(order.extra()));
        var total = texts.money(order.total());
        if (purchase.isPaidOnCollection() || !back.isPositive()) {
            return List.of(new Block.Paragraph(text("ordering.letter.weight.total", total)));
        }
        return List.of(
                new Block.Paragraph(
                        text(
                                "ordering.letter.weight.given-back",
                                total,
                                texts.money(order.held()),
                                texts.money(back))));
    }

    Block total(Purchase purchase) {
        return new Block.Facts(
                List.of(
                        new Block.Fact(texts.text("ordering.total"), texts.money(purchase.total())),
                        paid(purchase)));
    }

    /** The six figures, and for the merchant's telephone the page that they open. */
    Block code(Order order, Consignment consignment) {
        return new Block.Code(
                consignment.spokenCode(), address.of(order.collectionPath(consignment)));
    }

    /** What holds between shopper and shops, as it was when they ordered. */
    Block terms(Purchase purchase) {
        return new Block.Action(
                text("ordering.terms.title"), address.of(purchase.path() + "/terms"));
    }

    Block follow(Purchase purchase) {
        return new Block.Action(text("ordering.letter.follow"), address.of(purchase.path()));
    }
}
