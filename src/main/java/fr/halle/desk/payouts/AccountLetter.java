package fr.halle.desk.payouts;

import fr.halle.kernel.Language;
import fr.halle.mail.Block;
import fr.halle.mail.Letter;
import fr.halle.mail.Mail;
import fr.halle.payments.receiving.ReceivingAccounts.Stuck;
import fr.halle.shops.Shop;
import fr.halle.web.spi.PublicAddress;
import fr.halle.web.ui.Texts;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Money waits, and what to do so that it comes. */
@Component
record AccountLetter(Mail mail, MessageSource messages, PublicAddress address) {

    void send(Shop shop, Stuck stuck, Language language) {
        var texts = new Texts(messages, language);
        var subject = texts.text("desk.payouts.letter.title");
        var name = "payout account " + stuck.first();
        mail.send(
                new Letter(
                        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                        shop.email(),
                        language,
                        subject,
                        List.of(
                                new Block.Title(subject),
                                new Block.Paragraph(
                                        texts.text(
                                                "desk.payouts.letter.text",
                                                texts.date(stuck.since()))),
                                new Block.Action(
                                        texts.text("desk.payouts.letter.go"),
                                        address.of(
                                                "/counter/" + shop.slug() + "/payouts/account")))));
    }
}
