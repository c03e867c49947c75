package fr.halle.mail;

import fr.halle.kernel.Language;

import java.util.List;
import java.util.UUID;

/** Letters such as the counters would send. */
final class TestLetters {

    private TestLetters() {}

    static Letter letter(Language language) {
        return letter(UUID.randomUUID(), language, "Votre commande est prête");
    }

    static Letter letter(UUID id, Language language, String subject) {
        return to("camille@halle.test", id, language, subject);
    }

    static Letter to(String to, UUID id, Language language, String subject) {
        return new Letter(
                id,
                to,
                language,
                subject,
                List.of(
                        new Block.Title("Le Fournil & fils"),
                        new Block.Paragraph("Venez quand vous voulez <avant 19 h>."),
                        new Block.Facts(List.of(new Block.Fact("Retrait", "place Ducale"))),
                        new Block.Lines(
                                List.of(new Block.Line("2 ×", "Galette au sucre", "9,80 €"))),
                        new Block.Code("MARRON 42", "https://halle.test/c/MARRON-42"),
                        new Block.Action("Voir ma commande", "https://halle.test/o/1?a=1&b=2")));
    }
}
