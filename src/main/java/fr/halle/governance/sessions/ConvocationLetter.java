package fr.halle.governance.sessions;

import fr.halle.governance.bodies.Body;
import fr.halle.governance.notices.Facts;
import fr.halle.governance.notices.Notices;
import fr.halle.governance.sessions.AgendaLines.Line;
import fr.halle.kernel.Language;
import fr.halle.mail.Block;
import fr.halle.web.spi.PublicAddress;
import fr.halle.web.ui.Texts;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** « Vous êtes convié à siéger… »: the agenda, each report whole, each annex by its link. */
@Component
record ConvocationLetter(MessageSource messages, PublicAddress address, Papers papers) {

    Notices.Words words(Body body, Session session, List<Line> lines) {
        var texts = new Texts(messages, Language.FR);
        var title = texts.text("governance.letter.title", body.name(), texts.date(session.day()));
        var agenda = agenda(texts, session, lines);
        return new Notices.Words(
                title,
                member -> {
                    var blocks = new ArrayList<Block>();
                    var called =
                            member.substitute()
                                    ? "governance.letter.substitute"
                                    : "governance.letter.text";
                    blocks.add(new Block.Title(title));
                    blocks.add(new Block.Paragraph(texts.text(called, member.name(), body.name())));
                    blocks.addAll(agenda);
                    return List.copyOf(blocks);
                });
    }

    private List<Block> agenda(Texts texts, Session session, List<Line> lines) {
        var path = "/council/sessions/" + session.id();
        var blocks = new ArrayList<Block>();
        blocks.add(
                Facts.of(
                        texts,
                        session.day(),
                        session.starts(),
                        session.place(),
                        texts.text("governance.letter.urgency"),
                        session.urgency()));
        if (session.insteadOf() != null)
            blocks.add(
                    new Block.Paragraph(
                            texts.text("governance.letter.again", session.delayArticle())));
        blocks.add(new Block.Lines(lines.stream().map(ConvocationLetter::title).toList()));
        for (var line : lines) blocks.addAll(papers.of(path, line, texts));
        blocks.add(new Block.Action(texts.text("governance.letter.open"), address.of(path)));
        return blocks;
    }

    private static Block.Line title(Line line) {
        return new Block.Line(String.valueOf(line.item().position()), line.item().title(), "");
    }
}
