package fr.halle.ordering.withdrawal;

import fr.halle.kernel.Language;
import fr.halle.mail.Block;
import fr.halle.mail.Letter;
import fr.halle.mail.Mail;
import fr.halle.ordering.placed.Order;
import fr.halle.ordering.placed.OrderLine;
import fr.halle.ordering.placed.Purchase;
import fr.halle.shops.ShopLanguages;
import fr.halle.shops.Shops;
import fr.halle.web.ui.Texts;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The declaration to each shop, and its copy with date and time to the shopper: a durable medium.
 */
@Component
record WithdrawalLetters(Mail mail, Shops shops, ShopLanguages languages, MessageSource messages) {

    void send(
            WithdrawalForm form,
            Purchase purchase,
            List<Order> orders,
            Language language,
            Instant at) {
        var known = shops.byIds(orders.stream().map(Order::shop).toList());
        var spoken = languages.of(known.values());
        for (var order : orders) {
            var shop = known.get(order.shop());
            if (shop == null) continue;
            var to = spoken.getOrDefault(shop.id(), Language.FR);
            write("shop", shop.email(), to, form, purchase, List.of(order), at);
        }
        write("shopper", form.email(), language, form, purchase, orders, at);
    }

    private void write(
            String reader,
            String to,
            Language language,
            WithdrawalForm form,
            Purchase purchase,
            List<Order> orders,
            Instant at) {
        var texts = new Texts(messages, language);
        var number = purchase.spokenNumber();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(texts.text("ordering.withdrawal.letter.title")));
        blocks.add(
                new Block.Paragraph(
                        texts.text("ordering.withdrawal.letter." + reader, form.name(), number)));
        blocks.add(
                new Block.Facts(
                        List.of(
                                new Block.Fact(
                                        texts.text("ordering.withdrawal.letter.when"),
                                        texts.exactly(at)),
                                new Block.Fact(
                                        texts.text("ordering.withdrawal.email"), form.email()))));
        for (var order : orders) {
            blocks.add(new Block.Title(order.shopName()));
            blocks.add(
                    new Block.Lines(order.standing().stream().map(l -> line(l, texts)).toList()));
            for (var line : order.standing()) {
                var why = line.notTakenBack();
                if (why == null) continue;
                blocks.add(
                        new Block.Paragraph(
                                texts.text(
                                        "ordering.withdrawal.letter.not-taken-back",
                                        line.name(),
                                        texts.text(why.key()))));
            }
        }
        blocks.add(new Block.Paragraph(texts.text("ordering.withdrawal.letter.next." + reader)));
        mail.send(
                new Letter(
                        id(reader + " " + to, orders),
                        to,
                        language,
                        texts.text("ordering.withdrawal.letter.subject", number),
                        blocks));
    }

    private static Block.Line line(OrderLine line, Texts texts) {
        return new Block.Line(line.count(texts), line.name(), texts.money(line.total()));
    }

    private static UUID id(String once, List<Order> orders) {
        var about = orders.stream().map(order -> order.id().value().toString()).sorted().toList();
        return UUID.nameUUIDFromBytes(
                ("withdrawal " + once + about).getBytes(StandardCharsets.UTF_8));
    }
}
