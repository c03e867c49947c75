package fr.halle.ordering.placed;

import fr.halle.fulfilment.Consignment;
import fr.halle.mail.Block;
import fr.halle.shops.BuyingShops.BuyingShop;
import fr.halle.web.spi.PublicAddress;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The pieces of which the letters about orders are made, in one language. */
public record LetterWords(Texts texts, PublicAddress address) {

    public String text(String key, Object... arguments) {
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

    /** What the baskets of a week hold, as it was told when they were ordered. */
    List<Block> contents(Order order) {
        return order.standing().stream()
                .filter(line -> !line.contents().isBlank())
                .<Block>map(
                        line ->
                                new Block.Paragraph(
                                        text(
                                                "ordering.letter.contents",
                                                line.name(),
                                                line.contents().strip().replaceAll("\\R+", ", "))))
                .toList();
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
        var facts = new ArrayList<Block.Fact>();
        facts.add(new Block.Fact(texts.text("ordering.total"), texts.money(purchase.total())));
        facts.add(paid(purchase));
        facts.addAll(buyer(purchase));
        return new Block.Facts(facts);
    }

    /** In whose name a professional bought. */
    List<Block.Fact> buyer(Purchase purchase) {
        @Nullable BuyingShop buyer = purchase.buyer();
        if (buyer == null) return List.of();
        return List.of(
                fact("ordering.buyer.professional", buyer.name() + ", " + buyer.legalNumber()));
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
