package fr.halle.desk.stock;

import fr.halle.catalog.counting.LowStock;
import fr.halle.kernel.Language;
import fr.halle.kernel.TimeOrderedId;
import fr.halle.mail.Block;
import fr.halle.mail.Letter;
import fr.halle.mail.Mail;
import fr.halle.shops.Shop;
import fr.halle.web.spi.PublicAddress;
import fr.halle.web.ui.Texts;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.List;

/** What is nearly gone, and where to say otherwise. */
@Component
record LowStockLetter(Mail mail, MessageSource messages, PublicAddress address) {

    void send(Shop shop, List<LowStock.Fallen> fallen, Language language) {
        if (!Letter.canReach(shop.email())) return;
        var texts = new Texts(messages, language);
        var subject =
                fallen.size() == 1
                        ? texts.text("desk.stock.letter.one", name(fallen.getFirst()))
                        : texts.text("desk.stock.letter.several", fallen.size());
        var lines =
                fallen.stream()
                        .map(
                                each ->
                                        new Block.Line(
                                                texts.number(each.left()),
                                                name(each),
                                                each.left() == 0
                                                        ? texts.text("desk.shelf.none-left")
                                                        : ""))
                        .toList();
        mail.send(
                new Letter(
                        TimeOrderedId.next(),
                        shop.email(),
                        language,
                        subject,
                        List.of(
                                new Block.Title(subject),
                                new Block.Lines(lines),
                                new Block.Action(
                                        texts.text("desk.stock.letter.go"),
                                        address.of("/counter/" + shop.slug() + "/stock?low=true")),
                                new Block.Paragraph(texts.text("desk.stock.letter.why")))));
    }

    private static String name(LowStock.Fallen fallen) {
        return fallen.label().isEmpty() ? fallen.name() : fallen.name() + ", " + fallen.label();
    }
}
