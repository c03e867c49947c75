package fr.halle.governance.acts;

import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * The door to what validates something: a deliberation of the register, adopted by a steering
 * committee and signed; or what was decided on paper before Halle.
 */
@Component
public class Adopted {

    private static final int LONGEST = 200;
    private static final int SIGNATURES = 2;

    /** What was decided. {@code deliberation}: null where it is not in the register. */
    public record Decision(String number, LocalDate day, @Nullable UUID deliberation) {}

    /** What somebody chose or typed, or why it cannot be. */
    public record Chosen(@Nullable Decision decision, List<Refused> refused) {

        /** For whoever has seen that nothing is refused. */
        public Decision known() {
            return Objects.requireNonNull(decision);
        }
    }

    /** A deliberation of the register, good or not. */
    public record Line(
            UUID id,
            String number,
            String subject,
            LocalDate day,
            String kind,
            String outcome,
            int signatures) {}

    private static final String LINES =
            """
            select d.id, d.number, d.subject, s.day, b.kind, v.outcome,
                   (select count(*) from governance.signature g where g.deliberation = d.id) as signatures
              from governance.deliberation d join governance.body b on b.id = d.body
              join governance.vote v on v.id = d.vote join governance.item i on i.id = v.item
              join governance.session s on s.id = i.session
            """;

    private final JdbcClient jdbc;

    Adopted(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a form offers, the latest first. */
    public List<Line> all() {
        return lines(" where b.kind = 'STEERING' and v.outcome = 'ADOPTED' ", "").stream()
                .filter(each -> each.signatures() == SIGNATURES)
                .toList();
    }

    /** Which of these anybody may read. */
    public Set<UUID> published(Collection<UUID> deliberations) {
        return new HashSet<>(
                jdbc.sql(
                                "select id from governance.deliberation where published_on is not null and id = any(?)")
                        .param(deliberations.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
    }

    /**
     * The field « deliberation », or the two of what was decided on paper. A number that the
     * register knows is the register's, however it was entered.
     */
    public Chosen chosen(Typed typed, String number, String day, LocalDate today) {
        var id = typed.line("deliberation");
        var words = typed.line(number);
        if (!id.isEmpty()) {
            var found = lines(" where d.id::text = ? ", id);
            return found.isEmpty()
                    ? refused("deliberation", "governance.adopted.unknown")
                    : checked(found.getFirst(), "deliberation");
        }
        if (words.isEmpty()) return refused("deliberation", "governance.adopted.nothing");
        var known = lines(" where d.number = upper(?) ", words);
        if (!known.isEmpty()) return checked(known.getFirst(), number);
        if (words.length() > LONGEST) return refused(number, "governance.act.text");
        var on = typed.day(day);
        if (on == null) return refused(day, "governance.agreement.day.wrong");
        if (on.isAfter(today)) return refused(day, "governance.act.future");
        return new Chosen(new Decision(words, on, null), List.of());
    }

    private static Chosen checked(Line line, String field) {
        if (!line.kind().equals("STEERING")) {
            return refused(field, "governance.adopted.other-body", line.number());
        }
        if (!line.outcome().equals("ADOPTED")) {
            return refused(field, "governance.adopted.not-adopted", line.number());
        }
        if (line.signatures() < SIGNATURES) {
            return refused(field, "governance.adopted.unsigned", line.number());
        }
        return new Chosen(new Decision(line.number(), line.day(), line.id()), List.of());
    }

    private static Chosen refused(String field, String key, Object... arguments) {
        return new Chosen(null, List.of(Refused.of(field, key, arguments)));
    }

    private List<Line> lines(String where, String asked) {
        var statement = jdbc.sql(LINES + where + "order by s.day desc, d.number desc");
        return (asked.isEmpty() ? statement : statement.param(asked))
                .query(new SimplePropertyRowMapper<>(Line.class))
                .list();
    }
}
