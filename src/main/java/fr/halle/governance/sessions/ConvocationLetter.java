package fr.halle.governance.sessions;

import fr.halle.governance.bodies.Body;
import fr.halle.governance.bodies.Member;
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
import java.util.UUID;

/** « Vous êtes convoqué·e à la séance… »; an official act: in French. */
@Component
record ConvocationLetter(Mail mail, MessageSource messages, PublicAddress address) {

    /** False where the member has no address that a letter can reach. */
    boolean send(Body body, Session session, List<Item> items, Member member) {
        var email = member.email();
        if (email == null || !Letter.canReach(email)) return false;
        var texts = new Texts(messages, Language.FR);
        var day = texts.date(session.day());
        var title = texts.text("governance.letter.title", body.name(), day);
        mail.send(
                new Letter(
                        id(session.id(), member.id()),
                        email,
                        Language.FR,
                        title,
                        List.of(
                                new Block.Title(title),
                                new Block.Paragraph(
                                        texts.text(
                                                member.substituteOf() == null
                                                        ? "governance.letter.text"
                                                        : "governance.letter.substitute",
                                                member.name(),
                                                body.name())),
                                new Block.Facts(
                                        List.of(
                                                new Block.Fact(
                                                        texts.text("governance.letter.when"),
                                                        texts.text(
                                                                "governance.session.when",
                                                                day,
                                                                texts.time(session.starts()))),
                                                new Block.Fact(
                                                        texts.text("governance.letter.where"),
                                                        session.place()))),
                                new Block.Lines(
                                        items.stream().map(ConvocationLetter::line).toList()),
                                new Block.Action(
                                        texts.text("governance.letter.open"),
                                        address.of("/council/sessions/" + session.id())))));
        return true;
    }

    private static Block.Line line(Item item) {
        return new Block.Line(String.valueOf(item.position()), item.title(), "");
    }

    static UUID id(UUID session, UUID member) {
        var name = "convocation " + session + " " + member;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
