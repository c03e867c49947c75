package fr.halle.mail;

import fr.halle.web.ui.Brand;
import fr.halle.web.ui.Texts;

import java.util.stream.Collectors;

/** The same letter for those who read text only. */
final class PlainText {

    private PlainText() {}

    static String of(Letter letter, Texts texts, Brand brand) {
        var body =
                letter.blocks().stream()
                        .map(block -> text(block, texts))
                        .collect(Collectors.joining("\n\n"));
        var name = brand.name() + " " + brand.territory();
        // RFC 3676: what follows "-- " is the signature
        return "%s\n\n-- \n%s\n%s\n"
                .formatted(
                        body, texts.text("mail.why", name), texts.text("mail.help", brand.phone()));
    }

    private static String text(Block block, Texts texts) {
        return switch (block) {
            case Block.Title(var title) -> title + "\n" + "=".repeat(title.length());
            case Block.Paragraph(var text) -> text;
            case Block.Facts(var facts) ->
                    facts.stream()
                            .map(fact -> texts.text("mail.plain.fact", fact.label(), fact.value()))
                            .collect(Collectors.joining("\n"));
            case Block.Lines(var lines) ->
                    lines.stream().map(line -> text(line, texts)).collect(Collectors.joining("\n"));
            case Block.Action(var label, var url) -> texts.text("mail.plain.fact", label, url);
            case Block.Code(var spoken, _) -> texts.text("mail.plain.code", spoken);
        };
    }

    /** An agenda has lines without an amount. */
    private static String text(Block.Line line, Texts texts) {
        return line.amount().isEmpty()
                ? line.quantity() + " " + line.what()
                : texts.text("mail.plain.line", line.quantity(), line.what(), line.amount());
    }
}
