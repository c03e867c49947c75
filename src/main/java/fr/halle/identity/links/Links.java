package fr.halle.identity.links;

import fr.halle.kernel.Language;
import fr.halle.kernel.LinkSecret;
import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** The links that left by mail. The database knows their hashes only. */
@Component
public class Links {

    private final JdbcClient jdbc;
    private final Clock clock;

    Links(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes a link good for what is described, from now on; gives its token, for a letter. */
    public String make(Link link) {
        var token = LinkSecret.draw();
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        @Nullable PersonId person = link.person();
        @Nullable Newcomer newcomer = link.newcomer();
        jdbc.sql(
                        """
                        insert into identity.link (hash, kind, person_id, email, next_path, made_at, ends_at,
                            name, language, password_hash, news_text)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(LinkSecret.hash(token))
                .param(link.kind().name())
                .param(person == null ? null : person.value())
                .param(link.email())
                .param(link.next())
                .param(now)
                .param(now.plus(link.kind().life()))
                .param(newcomer == null ? null : newcomer.name())
                .param(newcomer == null ? null : newcomer.language().name())
                .param(newcomer == null ? null : newcomer.passwordHash())
                .param(newcomer == null ? null : newcomer.newsText())
                .update();
        return token;
    }

    /** What the token is good for, without using it: a mail scanner opens every link. */
    public Optional<Link> look(LinkKind kind, String token) {
        return jdbc.sql(
                        """
                        select * from identity.link
                        where hash = ? and kind = ? and used_at is null and ends_at > ?
                        """)
                .params(
                        LinkSecret.hash(token),
                        kind.name(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .query(Links::link)
                .optional();
    }

    /** The same for the one caller that uses it up; in the transaction of what it is used for. */
    public Optional<Link> use(LinkKind kind, String token) {
        return jdbc.sql(
                        """
                        update identity.link set used_at = :now
                        where hash = :hash and kind = :kind and used_at is null and ends_at > :now
                        returning *
                        """)
                .param("hash", LinkSecret.hash(token))
                .param("kind", kind.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Links::link)
                .optional();
    }

    /** None of a person's links opens anything any more. */
    public void retire(PersonId person) {
        jdbc.sql("update identity.link set used_at = ? where person_id = ? and used_at is null")
                .params(clock.instant().atOffset(ZoneOffset.UTC), person.value())
                .update();
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        @Nullable UUID person = row.getObject("person_id", UUID.class);
        return new Link(
                LinkKind.valueOf(row.getString("kind")),
                person == null ? null : new PersonId(person),
                row.getString("email"),
                row.getString("next_path"),
                person == null ? newcomer(row) : null);
    }

    static Newcomer newcomer(ResultSet row) throws SQLException {
        return new Newcomer(
                row.getString("name"),
                Language.valueOf(row.getString("language")),
                row.getString("password_hash"),
                row.getObject("news_text", Integer.class));
    }
}
