package fr.halle.costsharing.claims;

import fr.halle.costsharing.SharedExpense;
import fr.halle.costsharing.SharedExpense.Grounds;
import fr.halle.costsharing.Sharing;
import fr.halle.governance.agreement.Agreement;
import fr.halle.governance.agreement.Agreements.Relying;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Claims that stand keep the agreement by which they were called. */
@Component
class Reliance implements Relying {

    private final JdbcClient jdbc;
    private final Sharing sharing;

    Reliance(JdbcClient jdbc, Sharing sharing) {
        this.jdbc = jdbc;
        this.sharing = sharing;
    }

    @Override
    public Optional<String> on(List<Agreement> changed, LocalDate since) {
        var grounds = sharing.grounds();
        if (grounds.isEmpty()) return Optional.empty();
        var now = grounds.get();
        var then = new Grounds(changed, now.rules(), now.populations(), now.today());
        return claim(others(sharing.all(now), sharing.all(then)), since);
    }

    /** What is shared among others, or by nobody, or by somebody at last. */
    private static UUID[] others(List<SharedExpense> now, List<SharedExpense> then) {
        var others = new ArrayList<UUID>();
        for (int i = 0; i < now.size(); i++) {
            var before = now.get(i);
            var after = then.get(i);
            boolean same =
                    before.isShared() == after.isShared()
                            && before.parties().equals(after.parties());
            if (!same) others.add(before.expense().id());
        }
        return others.toArray(UUID[]::new);
    }

    /** The last one. */
    private Optional<String> claim(UUID[] expenses, LocalDate since) {
        return jdbc.sql(
                        """
                        select c.year || '-' || lpad(c.number::text, 3, '0') from costsharing.claim c
                         where c.called_on >= ?
                           and exists (select from costsharing.standing_line l where l.claim = c.id and l.expense = any(?))
                         order by c.year desc, c.number desc limit 1
                        """)
                .param(since)
                .param(expenses)
                .query(String.class)
                .optional();
    }
}
