package fr.halle.governance.ratification;

import fr.halle.governance.acts.Act;
import fr.halle.kernel.Language;
import fr.halle.mail.Block;
import fr.halle.mail.Letter;
import fr.halle.mail.Mail;
import fr.halle.web.spi.PublicAddress;
import fr.halle.web.ui.Texts;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Tells president and secretary of each council that was asked; an official act: in French. */
@Component
record RatificationLetter(
        JdbcClient jdbc, Mail mail, MessageSource messages, PublicAddress address) {

    private record Asked(UUID member, String name, String email) {}

    void send(Act act) {
        var texts = new Texts(messages, Language.FR);
        var title = texts.text("governance.ratification.letter", act.number());
        for (var asked : asked(act.id())) {
            if (!Letter.canReach(asked.email())) continue;
            var words =
                    texts.text(
                            "governance.ratification.letter.text",
                            asked.name(),
                            act.body().name(),
                            texts.date(act.session().day()),
                            act.words().subject());
            mail.send(
                    new Letter(
                            id(act.id(), asked.member()),
                            asked.email(),
                            Language.FR,
                            title,
                            List.of(
                                    new Block.Title(title),
                                    new Block.Paragraph(words),
                                    new Block.Action(
                                            texts.text("governance.ratification.letter.open"),
                                            address.of(
                                                    "/council/deliberations/"
                                                            + act.id()
                                                            + "/ratifications")))));
        }
    }

    private List<Asked> asked(UUID deliberation) {
        return jdbc.sql(
                        """
                        select m.id as member, m.name, m.email from governance.ratification_request r
                          join governance.body b on b.kind = 'PARTNER_COUNCIL' and left(b.siret, 9) = r.siren
                          join governance.member m on m.body = b.id and m.office is not null and m.email is not null
                           and m.since <= r.sent_on and (m.until is null or m.until > r.sent_on)
                         where r.deliberation = ? order by m.id
                        """)
                .param(deliberation)
                .query(new SimplePropertyRowMapper<>(Asked.class))
                .list();
    }

    private static UUID id(UUID deliberation, UUID member) {
        var name = "ratification " + deliberation + " " + member;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
