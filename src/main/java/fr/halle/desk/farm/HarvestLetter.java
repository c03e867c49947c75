package fr.halle.desk.farm;

import fr.halle.catalog.farm.Gathering;
import fr.halle.kernel.Language;
import fr.halle.mail.Block;
import fr.halle.mail.Letter;
import fr.halle.mail.Mail;
import fr.halle.shops.Shop;
import fr.halle.web.spi.PublicAddress;
import fr.halle.web.ui.Texts;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.UUID;

/** « Voici ce qu’il faut récolter pour vendredi. » */
@Component
record HarvestLetter(Mail mail, MessageSource messages, PublicAddress address, Harvest harvest) {

    void send(Shop shop, Gathering closed, Language language) {
        var texts = new Texts(messages, language);
        var sums = harvest.sums(shop.id(), closed);
        var facts = new ArrayList<Block.Fact>();
        sums.pieces().forEach((name, many) -> facts.add(new Block.Fact(name, texts.number(many))));
        sums.grams().forEach((name, all) -> facts.add(new Block.Fact(name, texts.weight(all))));
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(texts.text("desk.harvest.title", texts.day(closed.day()))));
        if (facts.isEmpty()) blocks.add(new Block.Paragraph(texts.text("desk.harvest.none")));
        else blocks.add(new Block.Facts(facts));
        blocks.add(
                new Block.Action(
                        texts.text("desk.harvest.open"),
                        address.of(
                                "/counter/%s/cycles/%s/harvest?day=%s"
                                        .formatted(
                                                shop.slug(), closed.cycle().id(), closed.day()))));
        mail.send(
                new Letter(
                        id(closed),
                        shop.email(),
                        language,
                        texts.text("desk.harvest.title", texts.day(closed.day())),
                        blocks));
    }

    private static UUID id(Gathering closed) {
        var name = "harvest " + closed.cycle().id() + " " + closed.day();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
