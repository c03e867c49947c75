package fr.halle.moderation.reports;

import fr.halle.kernel.Language;
import fr.halle.mail.Block;
import fr.halle.mail.Letter;
import fr.halle.mail.Mail;
import fr.halle.moderation.ReportedContent;
import fr.halle.web.spi.PublicAddress;
import fr.halle.web.ui.Texts;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Confirms that a notice came in. */
@Component
record ReportLetters(Mail mail, MessageSource messages, PublicAddress address) {

    void received(UUID report, ReportedContent content, String to, Language language) {
        var texts = new Texts(messages, language);
        mail.send(
                new Letter(
                        UUID.nameUUIDFromBytes(
                                ("report received " + report).getBytes(StandardCharsets.UTF_8)),
                        to,
                        language,
                        texts.text("moderation.letter.received.subject", Report.number(report)),
                        List.of(
                                new Block.Title(texts.text("moderation.letter.received.title")),
                                new Block.Paragraph(
                                        texts.text(
                                                "moderation.letter.received.text",
                                                Report.number(report),
                                                content.title())),
                                new Block.Paragraph(address.of(content.path())),
                                new Block.Paragraph(
                                        texts.text("moderation.letter.received.next")))));
    }
}
