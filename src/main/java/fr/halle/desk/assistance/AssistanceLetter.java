package fr.halle.desk.assistance;

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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What happened between a shop and a provider, and where to see more. */
@Component
record AssistanceLetter(Mail mail, MessageSource messages, PublicAddress address) {

    /** Whom it goes to, and in which language. */
    record Reader(String email, Language language) {}

    /** {@code more} fills the sentences after the name of the shop: dates, numbers, names. */
    void send(Reader reader, String kind, Shop shop, String path, Object... more) {
        if (!Letter.canReach(reader.email())) return;
        var texts = new Texts(messages, reader.language());
        var said = new ArrayList<Object>(List.of(shop.name()));
        Arrays.stream(more)
                .map(each -> each instanceof LocalDate day ? texts.date(day) : each)
                .forEach(said::add);
        var arguments = said.toArray();
        var subject = texts.text("desk.assistance.letter." + kind + ".subject", arguments);
        mail.send(
                new Letter(
                        TimeOrderedId.next(),
                        reader.email(),
                        reader.language(),
                        subject,
                        List.of(
                                new Block.Title(subject),
                                new Block.Paragraph(
                                        texts.text(
                                                "desk.assistance.letter." + kind + ".text",
                                                arguments)),
                                new Block.Action(
                                        texts.text("desk.assistance.letter.open"),
                                        address.of(path)))));
    }
}
