package fr.halle.organisations.mandates;

import fr.halle.kernel.Language;
import fr.halle.kernel.TimeOrderedId;
import fr.halle.mail.Block;
import fr.halle.mail.Letter;
import fr.halle.mail.Mail;
import fr.halle.organisations.Capacity;
import fr.halle.organisations.Organisation;
import fr.halle.web.spi.PublicAddress;
import fr.halle.web.ui.Texts;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.List;

/** Who invites, for whom, and the link. */
@Component
record InvitationLetter(Mail mail, MessageSource messages, PublicAddress address) {

    void send(
            Organisation organisation,
            String to,
            Capacity capacity,
            String invitedBy,
            InvitationToken token,
            Language language) {
        var texts = new Texts(messages, language);
        var name = organisation.name();
        mail.send(
                new Letter(
                        TimeOrderedId.next(),
                        to,
                        language,
                        texts.text("organisations.letter.subject", name),
                        List.of(
                                new Block.Title(texts.text("organisations.letter.title", name)),
                                new Block.Paragraph(
                                        texts.text("organisations.letter.text", invitedBy, name)),
                                new Block.Paragraph(
                                        texts.text(
                                                "organisations.capacity."
                                                        + capacity.name()
                                                        + ".yours")),
                                new Block.Action(
                                        texts.text("organisations.letter.open"),
                                        address.of(token.path())),
                                new Block.Paragraph(
                                        texts.text(
                                                "organisations.letter.unknown",
                                                Inviting.HOLDS.toDays())))));
    }
}
