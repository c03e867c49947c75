package fr.halle.governance.renewal;

import fr.halle.governance.agreement.Agreement;
import fr.halle.governance.bodies.Officers.Officer;
import fr.halle.kernel.Language;
import fr.halle.mail.Block;
import fr.halle.mail.Letter;
import fr.halle.mail.Mail;
import fr.halle.web.spi.PublicAddress;
import fr.halle.web.ui.Texts;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** « La convention prend fin le… »; among public bodies: in French. */
@Component
record RenewalLetter(Mail mail, MessageSource messages, PublicAddress address) {

    /** False where no letter can reach them. */
    boolean send(Agreement agreement, Officer officer) {
        if (!Letter.canReach(officer.email())) return false;
        var texts = new Texts(messages, Language.FR);
        var end = texts.date(agreement.lastDay());
        var title = texts.text("governance.renewal.title", end);
        mail.send(
                new Letter(
                        id(agreement.id(), officer.email()),
                        officer.email(),
                        Language.FR,
                        title,
                        List.of(
                                new Block.Title(title),
                                new Block.Paragraph(
                                        texts.text(
                                                "governance.renewal.text",
                                                officer.name(),
                                                agreement.name(),
                                                end,
                                                officer.body())),
                                new Block.Paragraph(texts.text("governance.renewal.next")),
                                new Block.Action(
                                        texts.text("governance.renewal.open"),
                                        address.of("/council/agreement")))));
        return true;
    }

    /** One letter about one agreement to one address. */
    UUID id(UUID agreement, String email) {
        var name = "renewal " + agreement + " " + email.toLowerCase(Locale.ROOT);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
