package fr.halle.identity.links;

import fr.halle.kernel.Language;
import fr.halle.mail.Block;
import fr.halle.mail.Letter;
import fr.halle.mail.Mail;
import fr.halle.web.spi.PublicAddress;
import fr.halle.web.ui.Texts;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The letters that carry a link, and those that tell of what was done with one. */
@Component
public class LinkLetters {

    private final Mail mail;
    private final MessageSource messages;
    private final PublicAddress address;

    LinkLetters(Mail mail, MessageSource messages, PublicAddress address) {
        this.mail = mail;
        this.messages = messages;
        this.address = address;
    }

    /**
     * {@code kind} is the middle of its texts' keys. The letter opens an account: the house keeps
     * no copy.
     */
    public void send(Link link, String token, Language language, String kind) {
        var texts = new Texts(messages, language);
        var way =
                new Block.Action(
                        texts.text("identity.letter." + kind + ".action"),
                        address.of(link.kind().path(token)));
        write(link.email(), texts, kind, List.of(way));
    }

    /** Tells of something that happened to an account, with no link in it. */
    public void tell(String email, Language language, String kind, Object... arguments) {
        write(email, new Texts(messages, language), kind, List.of(), arguments);
    }

    private void write(
            String email, Texts texts, String kind, List<Block> more, Object... arguments) {
        var title = texts.text("identity.letter." + kind + ".title", arguments);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(title));
        blocks.add(new Block.Paragraph(texts.text("identity.letter." + kind + ".text", arguments)));
        blocks.addAll(more);
        blocks.add(new Block.Paragraph(texts.text("identity.letter." + kind + ".else", arguments)));
        mail.sendUnkept(new Letter(UUID.randomUUID(), email, texts.language(), title, blocks));
    }
}
