package fr.halle.governance.sessions;

import fr.halle.governance.files.Weight;
import fr.halle.governance.sessions.AgendaLines.Line;
import fr.halle.mail.Block;
import fr.halle.web.spi.PublicAddress;
import fr.halle.web.ui.Texts;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** What goes out with an item of the agenda. */
@Component
record Papers(PublicAddress address) {

    /** Of an item: its report and where its annexes are read; nothing where it has neither. */
    List<Block> of(String path, Line line, Texts texts) {
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
}
