package fr.halle.ordering.placed;

import fr.halle.fulfilment.Consignment;
import fr.halle.mail.Block;
import fr.halle.mail.Letter;
import fr.halle.shops.Shop;

import java.util.ArrayList;

/** What a shop is told of a new order: for whom, for when, what, and whether it is paid. */
record ShopLetter(Purchase purchase, Order order, Consignment consignment, Shop shop) {

    Letter written(LetterWords words) {
        var blocks = new ArrayList<Block>();
        blocks.add(
                new Block.Title(words.text("ordering.letter.shop.title", consignment.callName())));
        var facts = new ArrayList<Block.Fact>();
        facts.add(words.fact("ordering.letter.when", words.when(consignment)));
        facts.add(words.fact("ordering.letter.for", purchase.contact().name()));
        facts.addAll(words.buyer(purchase));
        facts.add(words.fact("ordering.letter.phone", reach()));
        facts.add(words.paid(purchase));
        blocks.add(new Block.Facts(facts));
        if (!order.message().isEmpty()) {
            blocks.add(new Block.Paragraph("«\u00a0" + order.message() + "\u00a0»"));
        }
        blocks.add(words.lines(order));
        blocks.addAll(words.contents(order));
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
