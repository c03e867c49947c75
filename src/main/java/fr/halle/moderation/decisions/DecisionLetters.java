package fr.halle.moderation.decisions;

import fr.halle.kernel.Language;
import fr.halle.mail.Block;
import fr.halle.mail.Letter;
import fr.halle.mail.Mail;
import fr.halle.web.spi.PublicAddress;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Tells author and reporter what was decided and why; the author never learns who reported. */
@Component
record DecisionLetters(
        Mail mail, MessageSource messages, PublicAddress address, Statement statement) {

    /** DSA, art. 16(5) and 17. An author of whom nothing is asked is left in peace. */
    void decided(Case about) {
        for (var side : Side.values()) {
            if (about.concerns(side)) tell("decided", about, side, about.decided().id());
        }
    }

    void appealed(Case about, Side side) {
        tell("appealed", about, side, about.decided().id());
    }

    /** Both are told, whoever appealed (art. 20(5)). */
    void answered(Case about, UUID appeal) {
        for (var side : Side.values()) {
            if (about.concerns(side) || about.stands() != Outcome.NOTHING) {
                tell("answered", about, side, appeal);
            }
        }
    }

    private void tell(String kind, Case about, Side side, UUID once) {
        var report = about.report();
        @Nullable String to = side == Side.AUTHOR ? report.author().email() : report.email();
        if (to == null) return;
        var language = side == Side.AUTHOR ? report.author().language() : report.language();
        mail.send(letter(kind, about, side, once, to, language));
    }

    private Letter letter(
            String kind, Case about, Side side, UUID once, String to, Language language) {
        var texts = new Texts(messages, language);
        var title = about.report().title();
        var outcome = texts.text("moderation.outcome." + about.stands());
        return new Letter(
                UUID.nameUUIDFromBytes(
                        (kind + " " + side + " " + once).getBytes(StandardCharsets.UTF_8)),
                to,
                language,
                texts.text("moderation.letter." + kind + ".subject", title),
                List.of(
                        new Block.Title(texts.text("moderation.letter." + kind + ".title")),
                        new Block.Paragraph(
                                texts.text("moderation.letter." + kind + ".text", title, outcome)),
                        new Block.Action(
                                texts.text("moderation.letter.read"),
                                address.of(statement.path(about.decided().id(), side))),
                        new Block.Paragraph(texts.text("moderation.letter.redress"))));
    }
}
