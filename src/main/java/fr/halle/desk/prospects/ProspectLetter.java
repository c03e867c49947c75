package fr.halle.desk.prospects;

import fr.halle.kernel.Language;
import fr.halle.kernel.TimeOrderedId;
import fr.halle.mail.Block;
import fr.halle.mail.Letter;
import fr.halle.mail.Mail;
import fr.halle.shops.prospects.ProspectInvitations;
import fr.halle.shops.prospects.ProspectToken;
import fr.halle.web.spi.PublicAddress;
import fr.halle.web.ui.Brand;
import fr.halle.web.ui.Texts;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.List;

/** Who invites, to what, and the link. */
@Component
record ProspectLetter(Mail mail, MessageSource messages, PublicAddress address, Brand brand) {

    void send(String to, String invitedBy, ProspectToken token, Language language) {
        var texts = new Texts(messages, language);
        var house = brand.whole();
        var title = texts.text("desk.prospects.letter.title", house);
        mail.send(
                new Letter(
                        TimeOrderedId.next(),
                        to,
                        language,
                        title,
                        List.of(
                                new Block.Title(title),
                                new Block.Paragraph(
                                        texts.text("desk.prospects.letter.text", invitedBy, house)),
                                new Block.Action(
                                        texts.text("desk.prospects.letter.go"),
                                        address.of(token.path())),
                                new Block.Paragraph(
                                        texts.text(
                                                "desk.prospects.letter.else",
                                                ProspectInvitations.HOLDS.toDays(),
                                                brand.phone())))));
    }
}
