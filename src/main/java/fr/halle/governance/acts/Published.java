package fr.halle.governance.acts;

import fr.halle.web.ui.Choice;

import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Deliberations that somebody may name: those that were published. */
@Component
public class Published {

    private static final int SHOWN = 300;

    public record Named(UUID id, String number, String subject) {}

    private final JdbcClient jdbc;

    Published(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Latest first. */
    public List<Named> latest() {
        return jdbc.sql(
                        """
                        select id, number, subject from governance.deliberation
                         where published_on is not null order by published_on desc, number desc limit ?
                        """)
                .param(SHOWN)
                .query(new SimplePropertyRowMapper<>(Named.class))
                .list();
    }

    /** To choose one from, after the words for none. */
    public static List<Choice> choices(List<Named> all, String none, String chosen) {
        return Stream.concat(
                        Stream.of(Choice.of("", none, chosen.isEmpty())),
                        all.stream()
                                .map(
                                        each ->
                                                Choice.of(
                                                        each.id().toString(),
                                                        each.number() + " · " + each.subject(),
                                                        each.id().toString().equals(chosen))))
                .toList();
    }
}
