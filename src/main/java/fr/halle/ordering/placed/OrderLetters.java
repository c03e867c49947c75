package fr.halle.ordering.placed;

import fr.halle.fulfilment.Consignment;
import fr.halle.fulfilment.ConsignmentId;
import fr.halle.fulfilment.Fulfilment;
import fr.halle.kernel.Language;
import fr.halle.mail.Block;
import fr.halle.mail.Letter;
import fr.halle.mail.Mail;
import fr.halle.shops.Shop;
import fr.halle.shops.Shops;
import fr.halle.web.spi.PublicAddress;
import fr.halle.web.ui.Texts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.joda.money.Money;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What shopper and shops are told, in their language. Each letter's id is made from what it tells, so that telling it again
 * writes nothing.
 */
@Component
class OrderLetters {

    private final Mail mail;
    private final Fulfilment fulfilment;
    private final Shops shops;
    private final MessageSource messages;
    private final PublicAddress address;

    OrderLetters(
            Mail mail,
            Fulfilment fulfilment,
            Shops shops,
            MessageSource messages,
            PublicAddress address) {
        this.mail = mail;
        this.fulfilment = fulfilment;
        this.shops = shops;
        this.messages = messages;
        this.address = address;
    }

    /** One letter to the shopper about all orders, one to each shop about its own. */
    void received(Purchase purchase) {
        var consignments = consignments(purchase);
        var known = shops.byIds(purchase.orders().stream().map(Order::shop).toList());
        var texts = texts(purchase.contact().language());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(texts.text("ordering.letter.received.title")));
        blocks.add(new Block.Paragraph(texts.text("ordering.letter.received.text", purchase.spokenNumber())));
        for (var order : purchase.orders()) {
            var shop = known.get(order.shop());
            if (shop != null) about(order, of(consignments, order), shop, texts, blocks);
        }
        blocks.add(total(purchase, texts));
        blocks.add(follow(purchase, texts));
        toShopper("received", purchase, texts.text("ordering.letter.received.subject", purchase.spokenNumber()), blocks);
        for (var order : purchase.orders()) {
            var shop = known.get(order.shop());
            if (shop != null) toShop(purchase, order, of(consignments, order), shop);
        }
    }

    private void about(Order order, Consignment consignment, Shop shop, Texts texts, List<Block> blocks) {
        blocks.add(new Block.Title(order.shopName()));
        blocks.add(
                new Block.Facts(
                        List.of(
                                new Block.Fact(texts.text("ordering.letter.when"), when(consignment, texts)),
                                new Block.Fact(texts.text("ordering.letter.where"), shop.address()),
                                new Block.Fact(texts.text("ordering.letter.phone"), shop.phone()),
                                new Block.Fact(texts.text("ordering.letter.called"), consignment.callName()))));
        blocks.add(lines(order, texts));
        blocks.add(
                new Block.Code(
                        consignment.spokenCode(),
                        address.of("/counter/" + order.shopSlug() + "/collection?code=" + consignment.code())));
    }

    private void toShop(Purchase purchase, Order order, Consignment consignment, Shop shop) {
        var texts = texts(Language.FR);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(texts.text("ordering.letter.shop.title", consignment.callName())));
        blocks.add(
                new Block.Facts(
                        List.of(
                                new Block.Fact(texts.text("ordering.letter.when"), when(consignment, texts)),
                                new Block.Fact(texts.text("ordering.letter.for"), purchase.contact().name()),
                                new Block.Fact(
                                        texts.text("ordering.letter.phone"),
                                        purchase.contact().phone().isEmpty()
                                                ? purchase.contact().email()
                                                : purchase.contact().phone()),
                                new Block.Fact(texts.text("ordering.letter.paid"), texts.text("ordering.paid." + purchase.tender())))));
        if (!order.message().isEmpty()) blocks.add(new Block.Paragraph("« " + order.message() + " »"));
        blocks.add(lines(order, texts));
        blocks.add(new Block.Action(texts.text("ordering.letter.shop.board"), address.of("/counter/" + order.shopSlug())));
        mail.send(
                new Letter(
                        letterId("shop", order.id().value().toString()),
                        shop.email(),
                        Language.FR,
                        texts.text("ordering.letter.shop.subject", consignment.callName(), when(consignment, texts)),
                        blocks));
    }

    void ready(Purchase purchase, Order order) {
        var consignment = of(consignments(purchase), order);
        var texts = texts(purchase.contact().language());
        simple(
                "ready" + order.id().value(),
                purchase,
                texts,
                "ready",
                List.of(
                        new Block.Code(
                                consignment.spokenCode(),
                                address.of("/counter/" + order.shopSlug() + "/collection?code=" + consignment.code()))),
                order.shopName(),
                when(consignment, texts));
    }

    void handedOver(Purchase purchase, Order order) {
        var texts = texts(purchase.contact().language());
        simple("handed" + order.id().value(), purchase, texts, "handed-over", List.of(lines(order, texts)), order.shopName(), "");
    }

    /** {@code what} is a line or the shop's name; {@code once} tells one cancellation from another. */
    void cancelled(Purchase purchase, Order order, String what, String reason, Money back, String once) {
        var texts = texts(purchase.contact().language());
        var paid = new Block.Paragraph(texts.text("ordering.letter.cancelled.money." + moneyBack(purchase), texts.money(back)));
        simple("cancelled" + once, purchase, texts, "cancelled", List.of(new Block.Paragraph(texts.text("ordering.letter.cancelled.reason", reason)), paid), what, order.shopName());
    }

    /** The money came after the purchase was given up, or twice. */
    void givenBack(Purchase purchase) {
        var texts = texts(purchase.contact().language());
        simple("late" + purchase.id().value(), purchase, texts, "given-back", List.of(), purchase.spokenNumber(), "");
    }

    private static String moneyBack(Purchase purchase) {
        return purchase.tender().equals("on-collection") ? "not-asked" : "given-back";
    }

    private void simple(String once, Purchase purchase, Texts texts, String kind, List<Block> more, Object... arguments) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(texts.text("ordering.letter." + kind + ".title", arguments)));
        blocks.add(new Block.Paragraph(texts.text("ordering.letter." + kind + ".text", arguments)));
        blocks.addAll(more);
        blocks.add(follow(purchase, texts));
        toShopper(once, purchase, texts.text("ordering.letter." + kind + ".subject", arguments), blocks);
    }

    private void toShopper(String once, Purchase purchase, String subject, List<Block> blocks) {
        var contact = purchase.contact();
        mail.send(
                new Letter(
                        letterId(once, purchase.id().value().toString()),
                        contact.email(),
                        contact.language(),
                        subject,
                        blocks));
    }

    private static UUID letterId(String once, String about) {
        return UUID.nameUUIDFromBytes((once + " " + about).getBytes(StandardCharsets.UTF_8));
    }

    private Block follow(Purchase purchase, Texts texts) {
        return new Block.Action(texts.text("ordering.letter.follow"), address.of(purchase.path()));
    }

    private static Block lines(Order order, Texts texts) {
        return new Block.Lines(
                order.standing().stream()
                        .map(line -> new Block.Line(texts.number(line.quantity()), line.name(), texts.money(line.total())))
                        .toList());
    }

    private static Block total(Purchase purchase, Texts texts) {
        return new Block.Facts(
                List.of(
                        new Block.Fact(texts.text("ordering.total"), texts.money(purchase.total())),
                        new Block.Fact(texts.text("ordering.letter.paid"), texts.text("ordering.paid." + purchase.tender()))));
    }

    private static String when(Consignment consignment, Texts texts) {
        var slot = consignment.slot();
        return texts.text("ordering.slot", texts.day(slot.day()), texts.time(slot.from()), texts.time(slot.to()));
    }

    private Map<ConsignmentId, Consignment> consignments(Purchase purchase) {
        return fulfilment.byIds(purchase.orders().stream().map(order -> order.id().consignment()).toList());
    }

    private static Consignment of(Map<ConsignmentId, Consignment> all, Order order) {
        return Objects.requireNonNull(all.get(order.id().consignment()));
    }

    private Texts texts(Language language) {
        return new Texts(messages, language);
    }
}
