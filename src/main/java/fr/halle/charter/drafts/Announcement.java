package fr.halle.charter.drafts;

import static java.util.stream.Collectors.toMap;

import fr.halle.charter.versions.Version;
import fr.halle.charter.versions.Versions;
import fr.halle.jobs.Job;
import fr.halle.kernel.Language;
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
import java.util.List;
import java.util.UUID;

/** Tells the merchants of whom a new version asks something, once each. */
@Component
class Announcement implements Job {

    static final String JOB = "charter.announce";

    private final Versions versions;
    private final Impacts impacts;
    private final Readers readers;
    private final Mail mail;

    /** Whose shop it is, and how they are spoken to. */
    @Component
    record Readers(
            Shops shops, ShopLanguages languages, MessageSource messages, PublicAddress address) {}

    Announcement(Versions versions, Impacts impacts, Readers readers, Mail mail) {
        this.versions = versions;
        this.impacts = impacts;
        this.readers = readers;
        this.mail = mail;
    }

    @Override
    public String name() {
        return JOB;
    }

    @Override
    public void run(String subject) {
        var version = versions.byNumber(Integer.parseInt(subject)).orElseThrow();
        var felt =
                impacts.of(version).stream()
                        .filter(each -> each.impact().isFelt())
                        .collect(toMap(Impact.OfShop::shop, Impact.OfShop::impact));
        var shops = readers.shops().byIds(felt.keySet());
        var languages = readers.languages().of(shops.values());
        shops.forEach(
                (id, shop) -> {
                    var impact = felt.getOrDefault(id, Impact.NONE);
                    if (Letter.canReach(shop.email())) {
                        mail.send(
                                letter(
                                        version,
                                        shop,
                                        impact,
                                        languages.getOrDefault(id, Language.FR)));
                    }
                });
    }

    private Letter letter(Version version, Shop shop, Impact impact, Language language) {
        var texts = new Texts(readers.messages(), language);
        var published = version.published();
        var day = texts.date(published.effectiveAt());
        var text =
                texts.text(
                        "charter.letter.coming.text",
                        day,
                        shop.name(),
                        impact.lower(),
                        impact.blocked(),
                        texts.date(published.graceEnds()));
        var once = "charter version " + version.number() + " " + shop.id().value();
        return new Letter(
                UUID.nameUUIDFromBytes(once.getBytes(StandardCharsets.UTF_8)),
                shop.email(),
                language,
                texts.text("charter.letter.coming.subject", day),
                List.of(
                        new Block.Title(texts.text("charter.letter.coming.title")),
                        new Block.Paragraph(text),
                        new Block.Action(
                                texts.text("charter.letter.coming.read"),
                                readers.address().of("/counter/" + shop.slug() + "/charter"))));
    }
}
