package fr.halle.governance.agenda;

import fr.halle.governance.bodies.Body;
import fr.halle.governance.notices.Facts;
import fr.halle.governance.notices.Notices;
import fr.halle.governance.sessions.Session;
import fr.halle.kernel.Language;
import fr.halle.mail.Block;
import fr.halle.web.spi.PublicAddress;
import fr.halle.web.ui.Texts;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.List;

/** « La séance du 3 mars est annulée. » */
@Component
record CancellationLetter(MessageSource messages, PublicAddress address) {

    Notices.Words words(Body body, Session session, String why) {
        var texts = new Texts(messages, Language.FR);
        var day = texts.date(session.day());
        var title = texts.text("governance.cancellation.letter", body.name(), day);
        var facts =
                Facts.of(
                        texts,
                        session.day(),
                        session.starts(),
                        session.place(),
                        texts.text("governance.cancellation.reason"),
                        why);
        var open =
                new Block.Action(
                        texts.text("governance.letter.open"),
                        address.of("/council/sessions/" + session.id()));
        return new Notices.Words(
                title,
                member ->
                        List.of(
                                new Block.Title(title),
                                new Block.Paragraph(
                                        texts.text(
                                                "governance.cancellation.letter.text",
                                                member.name(),
                                                day)),
                                facts,
                                open));
    }
}
