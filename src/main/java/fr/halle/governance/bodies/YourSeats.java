package fr.halle.governance.bodies;

import fr.halle.identity.Kept;
import fr.halle.identity.PersonalData;
import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Where a person sits or sat; who decided stays in the register (Code du patrimoine, L212-1). */
@Component
class YourSeats implements PersonalData {

    private final JdbcClient jdbc;

    YourSeats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String section() {
        return "governance";
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return Map.of("seats", seats(person));
    }

    private List<Map<String, @Nullable Object>> seats(PersonId person) {
        return jdbc.sql(
                        """
                        select b.name as body, m.name, m.email, m.represents, m.office, m.since::text as since, m.until::text as until
                          from governance.member m join governance.body b on b.id = m.body
                         where m.person = ? order by m.since, b.name
                        """)
                .param(person.value())
                .query()
                .listOfRows();
    }

    @Override
    public List<Kept> keeps(PersonId person) {
        return seats(person).isEmpty()
                ? List.of()
                : List.of(
                        new Kept(
                                "governance.kept",
                                "governance.kept.why",
                                "governance.kept.law",
                                null));
    }

    /** The account is let go and no letter is sent any more; the name stays on what was decided. */
    @Override
    public void erase(PersonId person, Instant at) {
        jdbc.sql("update governance.member set person = null, email = null where person = ?")
                .param(person.value())
                .update();
    }
}
