package fr.halle.ordering.placed;

import fr.halle.fulfilment.Consignment;
import fr.halle.fulfilment.Fulfilment;
import fr.halle.mail.Block;
import fr.halle.mail.Letter;
import fr.halle.mail.Mail;
import fr.halle.shops.Shop;
import fr.halle.shops.Shops;

import org.joda.money.Money;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What shopper and shops are told, in their language. Each letter's id is made from what it tells,
 * so that telling it again writes nothing.
 */
@Component
public class OrderLetters {

    private final Mail mail;
    private final Fulfilment fulfilment;
    private final Shops shops;
    private final ShopLetters shopLetters;
    private final Wording wording;

    OrderLetters(
            Mail mail,
            Fulfilment fulfilment,
            Shops shops,
            ShopLetters shopLetters,
            Wording wording) {
        this.mail = mail;
        this.fulfilment = fulfilment;
        this.shops = shops;
        this.shopLetters = shopLetters;
        this.wording = wording;
    }

    /** One letter to the shopper about all orders, one to each shop about its own. */
    public void received(Purchase purchase) {
        var orders = purchase.orders().stream().filter(order -> !order.cancelled()).toList();
        var consignments =
                fulfilment.byIds(orders.stream().map(order -> order.id().consignment()).toList());
        var known = shops.byIds(orders.stream().map(Order::shop).toList());
        var words = wording.in(purchase.contact().language());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(words.text("ordering.letter.received.title")));
        blocks.add(
                new Block.Paragraph(
                        words.text("ordering.letter.received.text", purchase.spokenNumber())));
        for (var order : orders) {
            var shop = Objects.requireNonNull(known.get(order.shop()));
            var consignment = Objects.requireNonNull(consignments.get(order.id().consignment()));
            about(purchase, order, consignment, shop, words, blocks);
        }
        shopLetters.received(purchase, consignments, known);
        blocks.add(words.total(purchase));
        blocks.add(words.follow(purchase));
        blocks.add(words.terms(purchase));
        toShopper(
                "received",
                purchase,
                words.text("ordering.letter.received.subject", purchase.spokenNumber()),
                blocks);
    }

    private static void about(
            Purchase purchase,
            Order order,
            Consignment consignment,
            Shop shop,
            LetterWords words,
            List<Block> blocks) {
        blocks.add(new Block.Title(order.shopName()));
        blocks.add(
                new Block.Facts(
                        List.of(
                                words.fact("ordering.letter.when", words.when(consignment)),
                                words.fact(
                                        "ordering.letter.where",
                                        words.where(consignment, shop.address())),
                                words.fact("ordering.letter.phone", shop.phone()),
                                words.fact("ordering.letter.called", consignment.callName()))));
        blocks.add(words.lines(order));
        blocks.addAll(words.contents(order));
        blocks.addAll(words.atMost(order, purchase));
        blocks.add(words.code(order, consignment));
    }

    public void ready(Purchase purchase, Order order) {
        var consignment = consignment(order);
        var words = wording.in(purchase.contact().language());
        tell(
                "ready",
                order.id().value().toString(),
                purchase,
                words,
                List.of(words.code(order, consignment)),
                order.shopName(),
                words.when(consignment));
    }

    public void handedOver(Purchase purchase, Order order) {
        var words = wording.in(purchase.contact().language());
        tell(
                "handed-over",
                order.id().value().toString(),
                purchase,
                words,
                Stream.concat(
                                Stream.of(words.lines(order)),
                                words.weighed(order, purchase).stream())
                        .toList(),
                order.shopName());
    }

    /**
     * {@code what} is a line or the shop's name; {@code once} tells one cancellation from another.
     */
    public void cancelled(
            Purchase purchase, Order order, String what, String reason, Money back, String once) {
        var words = wording.in(purchase.contact().language());
        var money = purchase.isPaidOnCollection() ? "not-asked" : "given-back";
        var more =
                List.<Block>of(
                        new Block.Paragraph(words.text("ordering.letter.cancelled.reason", reason)),
                        new Block.Paragraph(
                                words.text(
                                        "ordering.letter.cancelled.money." + money,
                                        words.texts().money(back))));
        tell("cancelled", once, purchase, words, more, what, order.shopName());
    }

    /** The money came after the purchase was given up, or twice. */
    void givenBack(Purchase purchase) {
        var words = wording.in(purchase.contact().language());
        tell(
                "given-back",
                purchase.id().value().toString(),
                purchase,
                words,
                List.of(),
                purchase.spokenNumber());
    }

    /**
     * Title, text and subject of that kind, what more there is to say, and the way to the
     * purchase's page.
     */
    public void tell(
            String kind,
            String once,
            Purchase purchase,
            LetterWords words,
            List<Block> more,
            Object... arguments) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(words.text("ordering.letter." + kind + ".title", arguments)));
        blocks.add(new Block.Paragraph(words.text("ordering.letter." + kind + ".text", arguments)));
        blocks.addAll(more);
        blocks.add(words.follow(purchase));
        toShopper(
                kind + " " + once,
                purchase,
                words.text("ordering.letter." + kind + ".subject", arguments),
                blocks);
    }

    private void toShopper(String once, Purchase purchase, String subject, List<Block> blocks) {
        var contact = purchase.contact();
        var id = id(once, purchase.id().value().toString());
        mail.send(new Letter(id, contact.email(), contact.language(), subject, blocks));
    }

    /** Of the letter that tells this about that: « shop » about an order. */
    public static UUID id(String once, String about) {
        return UUID.nameUUIDFromBytes((once + " " + about).getBytes(StandardCharsets.UTF_8));
    }

    private Consignment consignment(Order order) {
        var id = order.id().consignment();
        return Objects.requireNonNull(fulfilment.byIds(List.of(id)).get(id));
    }
}
