package fr.halle.charter.holds;

import fr.halle.kernel.Language;
import fr.halle.kernel.ShopId;
import fr.halle.mail.Block;
import fr.halle.mail.Letter;
import fr.halle.mail.Mail;
import fr.halle.shops.ShopLanguages;
import fr.halle.shops.Shops;
import fr.halle.web.spi.PublicAddress;
import fr.halle.web.ui.Texts;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Tells a merchant what a person answered to the complaint, and where it stands in full. */
@Component
record AnswerLetters(
        Mail mail,
        MessageSource messages,
        PublicAddress address,
        Shops shops,
        ShopLanguages languages) {

    void answered(UUID decision, ShopId id, String title, boolean granted, String words) {
        var known = shops.byIds(List.of(id));
        var shop = known.get(id);
        if (shop == null || !Letter.canReach(shop.email())) return;
        var language = languages.of(known.values()).getOrDefault(id, Language.FR);
        var texts = new Texts(messages, language);
        mail.send(
                new Letter(
                        UUID.nameUUIDFromBytes(
                                ("charter answer " + decision).getBytes(StandardCharsets.UTF_8)),
                        shop.email(),
                        language,
                        texts.text("charter.letter.answer.subject", title),
                        List.of(
                                new Block.Title(
                                        texts.text(
                                                granted
                                                        ? "charter.letter.answer.granted"
                                                        : "charter.letter.answer.refused",
                                                title)),
                                new Block.Paragraph(words),
                                new Block.Action(
                                        texts.text("charter.letter.answer.read"),
                                        address.of(
                                                "/counter/%s/charter/decisions/%s"
                                                        .formatted(shop.slug(), decision))))));
    }
}
