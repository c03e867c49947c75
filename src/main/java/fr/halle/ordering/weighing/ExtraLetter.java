package fr.halle.ordering.weighing;

import fr.halle.mail.Block;
import fr.halle.mail.Letter;
import fr.halle.mail.Mail;
import fr.halle.ordering.placed.LineWeight;
import fr.halle.ordering.placed.Order;
import fr.halle.ordering.placed.OrderLetters;
import fr.halle.ordering.placed.OrderLine;
import fr.halle.ordering.placed.Purchase;
import fr.halle.web.spi.PublicAddress;
import fr.halle.web.ui.Texts;

import org.joda.money.Money;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;

/** Asks the shopper whether they want the more that was weighed. */
@Component
record ExtraLetter(Mail mail, MessageSource messages, PublicAddress address) {

    void send(Purchase purchase, Order order, OrderLine line, Money more) {
        LineWeight weight = Objects.requireNonNull(line.weight());
        int weighed = Objects.requireNonNull(weight.weighed());
        var texts = new Texts(messages, purchase.contact().language());
        var once = "extra " + line.position() + " " + weighed;
        mail.send(
                new Letter(
                        OrderLetters.id(once, order.id().value().toString()),
                        purchase.contact().email(),
                        purchase.contact().language(),
                        texts.text("ordering.letter.extra.subject", line.name()),
                        List.of(
                                new Block.Title(texts.text("ordering.letter.extra.title")),
                                new Block.Paragraph(
                                        texts.text(
                                                "ordering.letter.extra.text",
                                                order.shopName(),
                                                line.name(),
                                                texts.weight(weighed),
                                                texts.weight(weight.most()),
                                                texts.money(more))),
                                new Block.Paragraph(texts.text("ordering.letter.extra.free")),
                                new Block.Action(
                                        texts.text("ordering.letter.extra.answer"),
                                        address.of(purchase.path())))));
    }
}
