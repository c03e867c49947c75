package fr.halle.ordering.placed;

import fr.halle.fulfilment.Consignment;
import fr.halle.mail.Block;
import fr.halle.mail.Letter;
import fr.halle.shops.Shop;

import java.util.ArrayList;
import java.util.List;

/** What a shop is told of a new order: for whom, for when, what, and whether it is paid. */
record ShopLetter(Purchase purchase, Order order, Consignment consignment, Shop shop) {

    Letter written(LetterWords words) {
        var blocks = new ArrayList<Block>();
        blocks.add(
                new Block.Title(words.text("ordering.letter.shop.title", consignment.callName())));
        blocks.add(
                new Block.Facts(
                        List.of(
                                words.fact("ordering.letter.when", words.when(consignment)),
                                words.fact("ordering.letter.for", purchase.contact().name()),
                                words.fact("ordering.letter.phone", reach()),
                                words.paid(purchase))));
        if (!order.message().isEmpty()) {
            blocks.add(new Block.Paragraph("«\u00a0" + order.message() + "\u00a0»"));
        }
        blocks.add(words.lines(order));
        blocks.add(
                new Block.Action(
                        words.text("ordering.letter.shop.board"),
                        words.address().of("/counter/" + order.shopSlug())));
        return new Letter(
                OrderLetters.id("shop", order.id().value().toString()),
                shop.email(),
                words.texts().language(),
                words.text(
                        "ordering.letter.shop.subject",
                        consignment.callName(),
                        words.when(consignment)),
                blocks);
    }

    private String reach() {
        var contact = purchase.contact();
        return contact.phone().isEmpty() ? contact.email() : contact.phone();
    }
}
