package fr.halle.charter.holds;

import static java.util.stream.Collectors.groupingBy;

import fr.halle.kernel.CivilTime;
import fr.halle.kernel.Language;
import fr.halle.kernel.ShopId;
import fr.halle.mail.Block;
import fr.halle.mail.Letter;
import fr.halle.mail.Mail;
import fr.halle.shops.Shop;
import fr.halle.shops.ShopLanguages;
import fr.halle.shops.Shops;
import fr.halle.web.spi.PublicAddress;
import fr.halle.web.ui.Texts;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Tells a merchant what has left the shelf: one letter a day, however many; the page behind it
 * states each with its rule.
 */
@Component
record HoldLetters(
        Mail mail,
        MessageSource messages,
        PublicAddress address,
        Shops shops,
        ShopLanguages languages) {

    private static final int NAMED = 5;

    void held(int version, List<Breach> breaches, Instant now) {
        var byShop = breaches.stream().collect(groupingBy(each -> each.listing().shop()));
        var known = shops.byIds(byShop.keySet());
        var spoken = languages.of(known.values());
        byShop.forEach(
                (id, held) -> {
                    var shop = known.get(id);
                    if (shop == null || !Letter.canReach(shop.email())) return;
                    var language = spoken.getOrDefault(id, Language.FR);
                    mail.send(letter(shop, language, once(id, version, now), held));
                });
    }

    private Letter letter(Shop shop, Language language, UUID once, List<Breach> held) {
        var texts = new Texts(messages, language);
        var facts =
                held.stream()
                        .limit(NAMED)
                        .map(each -> new Block.Fact(each.listing().name(), grounds(each, texts)))
                        .toList();
        return new Letter(
                once,
                shop.email(),
                language,
                texts.text("charter.letter.held.subject"),
                List.of(
                        new Block.Title(texts.text("charter.letter.held.title")),
                        new Block.Paragraph(texts.text("charter.letter.held.text", shop.name())),
                        new Block.Facts(facts),
                        new Block.Action(
                                texts.text("charter.letter.held.read"),
                                address.of("/counter/" + shop.slug() + "/charter")),
                        new Block.Paragraph(texts.text("charter.letter.held.redress"))));
    }

    private static String grounds(Breach breach, Texts texts) {
        return String.join(
                " · ", breach.rules().stream().map(rule -> texts.text(rule.key("name"))).toList());
    }

    private static UUID once(ShopId shop, int version, Instant now) {
        var day = CivilTime.local(now).toLocalDate();
        return UUID.nameUUIDFromBytes(
                ("charter held " + shop.value() + " " + version + " " + day)
                        .getBytes(StandardCharsets.UTF_8));
    }
}
