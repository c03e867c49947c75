package fr.halle.governance.notices;

import fr.halle.kernel.Language;
import fr.halle.mail.Block;
import fr.halle.mail.Letter;
import fr.halle.mail.Mail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Official acts, in French: to each member a letter of their own, and a row as the proof of it. */
@Component
public class Notices {

    /** The words of a letter; {@code to}: who reads them. */
    public record Words(String title, Function<Addressee, List<Block>> to) {}

    private final JdbcClient jdbc;
    private final Mail mail;

    Notices(JdbcClient jdbc, Mail mail) {
        this.jdbc = jdbc;
        this.mail = mail;
    }

    /** Whom mail cannot reach is noted as told on paper. */
    public void send(UUID session, Notice notice, List<Addressee> all, Words words) {
        for (var each : all) {
            var address = each.reached();
            if (address == null) continue;
            var id = notice.letter(session, each.member());
            mail.send(new Letter(id, address, Language.FR, words.title(), words.to().apply(each)));
        }
        var letters =
                all.stream()
                        .map(e -> e.reached() == null ? null : notice.letter(session, e.member()));
        note(session, notice, all, letters.toArray(UUID[]::new));
    }

    /** All were told on paper. */
    public void onPaper(UUID session, Notice notice, List<Addressee> all) {
        note(session, notice, all, new UUID[all.size()]);
    }

    private void note(UUID session, Notice notice, List<Addressee> all, UUID[] letters) {
        jdbc.sql(
                        """
                        insert into governance.summons (session, notice, member, name, address, letter)
                        select :session, :notice, c.member, c.name, c.address, c.letter
                          from unnest(cast(:members as uuid[]), cast(:names as text[]), cast(:addresses as text[]),
                                      cast(:letters as uuid[])) as c (member, name, address, letter)
                        """)
                .param("session", session)
                .param("notice", notice.name())
                .param("members", all.stream().map(Addressee::member).toArray(UUID[]::new))
                .param("names", all.stream().map(Addressee::name).toArray(String[]::new))
                .param("addresses", all.stream().map(Addressee::address).toArray(String[]::new))
                .param("letters", letters)
                .update();
    }
}
