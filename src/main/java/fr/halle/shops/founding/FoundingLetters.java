package fr.halle.shops.founding;

import fr.halle.identity.Identity;
import fr.halle.identity.Person;
import fr.halle.kernel.TimeOrderedId;
import fr.halle.mail.Block;
import fr.halle.mail.Letter;
import fr.halle.mail.Mail;
import fr.halle.web.spi.PublicAddress;
import fr.halle.web.ui.Texts;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;

/** Tells animators that a shop waits, and whoever opens it what became of it. */
@Component
record FoundingLetters(
        Mail mail,
        MessageSource messages,
        PublicAddress address,
        Animators animators,
        Identity identity) {

    void asked(Founding founding) {
        for (var animator : animators.of(Objects.requireNonNull(founding.epci()))) {
            send(animator, "asked", "/openings", founding.typed("name"), "");
        }
    }

    void validated(Founding founding) {
        identity.byId(founding.person())
                .ifPresent(
                        person ->
                                send(person, "validated", "/counter", founding.typed("name"), ""));
    }

    void returned(Founding founding, String reason) {
        identity.byId(founding.person())
                .ifPresent(
                        person ->
                                send(
                                        person,
                                        "returned",
                                        "/open-a-shop/shelf",
                                        founding.typed("name"),
                                        reason));
    }

    private void send(Person to, String what, String path, String shop, String reason) {
        if (!Letter.canReach(to.email())) return;
        var texts = new Texts(messages, to.language());
        var key = "shops.founding.letter." + what;
        var title = texts.text(key + ".title", shop);
        mail.send(
                new Letter(
                        TimeOrderedId.next(),
                        to.email(),
                        to.language(),
                        title,
                        List.of(
                                new Block.Title(title),
                                new Block.Paragraph(texts.text(key + ".text", shop, reason)),
                                new Block.Action(texts.text(key + ".go"), address.of(path)))));
    }
}
