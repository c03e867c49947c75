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
import java.util.ArrayList;
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
        var blocks = new ArrayList<Block>(head(texts, title, body, session, member));
        if (session.insteadOf() != null)
            blocks.add(
                    new Block.Paragraph(
                            texts.text("governance.letter.again", session.delayArticle())));
        blocks.add(new Block.Lines(items.stream().map(ConvocationLetter::line).toList()));
        blocks.add(
                new Block.Action(
                        texts.text("governance.letter.open"),
                        address.of("/council/sessions/" + session.id())));
        mail.send(
                new Letter(
                        id(session.id(), member.id()),
                        email,
                        Language.FR,
                        title,
                        List.copyOf(blocks)));
        return true;
    }

    private static List<Block> head(
            Texts texts, String title, Body body, Session session, Member member) {
        var called =
                member.substituteOf() == null
                        ? "governance.letter.text"
                        : "governance.letter.substitute";
        var when =
                texts.text(
                        "governance.session.when",
                        texts.date(session.day()),
                        texts.time(session.starts()));
        return List.of(
                new Block.Title(title),
                new Block.Paragraph(texts.text(called, member.name(), body.name())),
                new Block.Facts(
                        List.of(
                                new Block.Fact(texts.text("governance.letter.when"), when),
                                new Block.Fact(
                                        texts.text("governance.letter.where"), session.place()))));
    }

    private static Block.Line line(Item item) {
        return new Block.Line(String.valueOf(item.position()), item.title(), "");
    }

    static UUID id(UUID session, UUID member) {
        var name = "convocation " + session + " " + member;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
