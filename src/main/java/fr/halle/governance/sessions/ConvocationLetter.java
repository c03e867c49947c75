package fr.halle.governance.sessions;

import fr.halle.governance.bodies.Body;
import fr.halle.governance.files.Weight;
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
record ConvocationLetter(MessageSource messages, PublicAddress address) {

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
        blocks.add(facts(texts, session));
        if (session.insteadOf() != null)
            blocks.add(
                    new Block.Paragraph(
                            texts.text("governance.letter.again", session.delayArticle())));
        blocks.add(new Block.Lines(lines.stream().map(ConvocationLetter::title).toList()));
        for (var line : lines) blocks.addAll(papers(texts, path, line));
        blocks.add(new Block.Action(texts.text("governance.letter.open"), address.of(path)));
        return blocks;
    }

    private static Block facts(Texts texts, Session session) {
        var when =
                texts.text(
                        "governance.session.when",
                        texts.date(session.day()),
                        texts.time(session.starts()));
        var facts = new ArrayList<Block.Fact>();
        facts.add(new Block.Fact(texts.text("governance.letter.when"), when));
        facts.add(new Block.Fact(texts.text("governance.letter.where"), session.place()));
        if (session.urgency() != null)
            facts.add(new Block.Fact(texts.text("governance.letter.urgency"), session.urgency()));
        return new Block.Facts(facts);
    }

    /** Of an item: its report and where its annexes are read; nothing where it has neither. */
    private List<Block> papers(Texts texts, String path, Line line) {
        var blocks = new ArrayList<Block>();
        line.item()
                .report()
                .lines()
                .filter(each -> !each.isBlank())
                .forEach(each -> blocks.add(new Block.Paragraph(each.strip())));
        for (var annex : line.annexes()) {
            var label =
                    texts.text(
                            "governance.letter.annex",
                            annex.name(),
                            Weight.of(annex.bytes(), texts));
            blocks.add(new Block.Action(label, address.of(path + "/annexes/" + annex.id())));
        }
        if (!blocks.isEmpty())
            blocks.addFirst(
                    new Block.Title(
                            texts.text(
                                    "governance.letter.item",
                                    line.item().position(),
                                    line.item().title())));
        return blocks;
    }

    private static Block.Line title(Line line) {
        return new Block.Line(String.valueOf(line.item().position()), line.item().title(), "");
    }
}
