package fr.halle.dac7;

import fr.halle.kernel.Language;
import fr.halle.mail.Block;
import fr.halle.mail.Letter;
import fr.halle.mail.Mail;
import fr.halle.shops.Shop;
import fr.halle.web.spi.PublicAddress;
import fr.halle.web.ui.Texts;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** « Voici ce que nous déclarons de vos ventes. » */
@Component
record Dac7Letter(Mail mail, MessageSource messages, PublicAddress address) {

    void send(Seller seller, Shop shop, int year, Language language) {
        if (!Letter.canReach(shop.email())) return;
        var texts = new Texts(messages, language);
        var title = texts.text("dac7.letter.title", String.valueOf(year));
        mail.send(
                new Letter(
                        id(seller, year),
                        shop.email(),
                        language,
                        title,
                        List.of(
                                new Block.Title(title),
                                new Block.Paragraph(
                                        texts.text(
                                                "dac7.letter.text",
                                                seller.allSales(),
                                                texts.money(seller.amount()))),
                                new Block.Paragraph(whatIsLeftToDo(seller, texts)),
                                new Block.Action(
                                        texts.text("dac7.letter.open"),
                                        address.of(
                                                "/counter/%s/declaration/%d"
                                                        .formatted(shop.slug(), year))))));
    }

    private static String whatIsLeftToDo(Seller seller, Texts texts) {
        var missing = seller.missing();
        if (missing.isEmpty()) return texts.text("dac7.letter.whole");
        var words = missing.stream().map(texts::text).collect(Collectors.joining(", "));
        return texts.text("dac7.letter.missing", words);
    }

    private static UUID id(Seller seller, int year) {
        var name = "dac7 " + year + " " + seller.organisation().value();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
