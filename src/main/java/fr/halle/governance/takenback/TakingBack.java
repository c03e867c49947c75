package fr.halle.governance.takenback;

import fr.halle.governance.agreement.Act;
import fr.halle.governance.agreement.Agreement;
import fr.halle.governance.agreement.Agreements;
import fr.halle.governance.agreement.Agreements.Relying;
import fr.halle.identity.Identity;
import fr.halle.kernel.CivilTime;
import fr.halle.kernel.PersonId;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes back acts that were entered wrongly, and withdrawals that their party revokes in time. What
 * was asked for by them is taken back first.
 */
@Component
public class TakingBack {

    static final String REVOKED = "revoked";

    private static final int LONGEST = 200;

    private final JdbcClient jdbc;
    private final Agreements agreements;
    private final List<Relying> relying;
    private final Identity identity;
    private final Clock clock;

    private record Row(
            Act act, String name, boolean revoked, String reason, PersonId by, OffsetDateTime at) {}

    TakingBack(
            JdbcClient jdbc,
            Agreements agreements,
            List<Relying> relying,
            Identity identity,
            Clock clock) {
        this.jdbc = jdbc;
        this.agreements = agreements;
        this.relying = relying;
        this.identity = identity;
        this.clock = clock;
    }

    /** Of today's text and of the one that is being signed. */
    List<Entered> all() {
        return concerned().stream().flatMap(each -> Entered.all(each).stream()).toList();
    }

    /** Fields act, as {@link Entered#word()} says it; how; why. */
    @Transactional
    public List<Refused> take(Typed typed, PersonId by) {
        agreements.lock();
        var known = concerned();
        var found = Entered.named(typed.line("act"), known);
        if (found.isEmpty()) return refused("act", "governance.act.back.unknown");
        var entered = found.get();
        boolean revoked = typed.line("how").equals(REVOKED);
        var today = CivilTime.local(clock.instant()).toLocalDate();
        boolean inTime = entered.act() == Act.WITHDRAWAL && entered.effect().isAfter(today);
        if (revoked && !inTime) return refused("how", "governance.act.back.too-late");
        var why = typed.text("why");
        if (why.isEmpty() || why.length() > LONGEST) {
            return refused("why", "governance.act.text");
        }
        var of = known.stream().filter(each -> Entered.all(each).contains(entered)).findFirst();
        var asked = asked(entered, of.orElseThrow());
        if (asked.isPresent()) return refused("act", "governance.act.back.called", asked.get());
        TakenBackRows.write(jdbc, of.get().id(), entered, revoked, why, by);
        return List.of();
    }

    private Optional<String> asked(Entered entered, Agreement of) {
        var changed = new ArrayList<>(agreements.all());
        changed.replaceAll(each -> each.id().equals(of.id()) ? entered.out(each) : each);
        return relying.stream()
                .flatMap(each -> each.on(changed, entered.effect()).stream())
                .findFirst();
    }

    private List<Agreement> concerned() {
        return Stream.concat(agreements.latest().stream(), agreements.toSign().stream())
                .distinct()
                .toList();
    }

    /** The last one first, for anybody; those of a text that nobody knows of are not among them. */
    public List<TakenBack> of(UUID agreement) {
        var rows =
                jdbc.sql(
                                """
                                select t.act, coalesce(p.name, t.kept ->> 'subject', t.what), t.revoked, t.reason, t.entered_by, t.entered_at
                                  from governance.act_taken_back t
                                  left join governance.party p on p.agreement = t.agreement and p.siren = t.what
                                 where t.agreement = ? order by t.id desc
                                """)
                        .param(agreement)
                        .query(
                                (row, _) ->
                                        new Row(
                                                Act.valueOf(row.getString(1)),
                                                row.getString(2),
                                                row.getBoolean(3),
                                                row.getString(4),
                                                new PersonId(row.getObject(5, UUID.class)),
                                                row.getObject(6, OffsetDateTime.class)))
                        .list();
        if (rows.isEmpty()) return List.of();
        var names = identity.names(rows.stream().map(Row::by).collect(Collectors.toSet()));
        return rows.stream()
                .map(
                        each ->
                                new TakenBack(
                                        each.act(),
                                        each.name(),
                                        each.revoked(),
                                        each.reason(),
                                        names.getOrDefault(each.by(), ""),
                                        each.at().toInstant()))
                .toList();
    }

    private static List<Refused> refused(String field, String key, Object... arguments) {
        return List.of(Refused.of(field, key, arguments));
    }
}
