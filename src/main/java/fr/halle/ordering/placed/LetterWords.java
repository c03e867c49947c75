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

    Block.Fact paid(Purchase purchase) {
        return fact("ordering.letter.paid", texts.text("ordering.paid." + purchase.tender()));
    }

    Block lines(Order order) {
        return new Block.Lines(
                order.standing().stream()
                        .map(
                                line ->
                                        new Block.Line(
                                                texts.number(line.quantity()),
                                                line.name(),
                                                texts.money(line.total())))
                        .toList());
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

    Block follow(Purchase purchase) {
        return new Block.Action(text("ordering.letter.follow"), address.of(purchase.path()));
    }
}
