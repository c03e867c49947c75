package fr.halle.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.halle.kernel.Language;
import fr.halle.kernel.PersonId;
import fr.halle.testing.WholeHouse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@WholeHouse
class RolesTests {

    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
    private static final String METROPOLE = "200041630";
    private static final Role ANIMATOR = Role.everywhere(RoleKind.ANIMATOR);

    @Autowired Roles roles;
    @Autowired Identity identity;
    @Autowired JdbcClient jdbc;

    private PersonId person;

    @BeforeEach
    void somebody() {
        var email = UUID.randomUUID() + "@example.org";
        person = identity.registerInvented(email, "Quelqu’un", Language.FR);
    }

    @Test
    void aRoleHoldsFromItsFirstInstantUntilItsLastIsReached() {
        roles.grant(person, ANIMATOR, MAY, JUNE, null);
        assertThat(roles.heldBy(person, MAY.minusMillis(1))).isEmpty();
        assertThat(roles.heldBy(person, MAY)).containsExactly(ANIMATOR);
        assertThat(roles.heldBy(person, JUNE.minusMillis(1))).containsExactly(ANIMATOR);
        assertThat(roles.heldBy(person, JUNE)).isEmpty();
    }

    @Test
    void theSameRoleIsNotHeldTwiceAtATime() {
        assertThat(roles.grant(person, ANIMATOR, MAY, JUNE, null)).isTrue();
        var middle = MAY.plus(Duration.ofDays(9));
        assertThat(roles.grant(person, ANIMATOR, middle, null, null)).isFalse();
        var there = new Role(RoleKind.ANIMATOR, METROPOLE);
        assertThat(roles.grant(person, there, middle, null, null)).isTrue();
        assertThat(roles.grant(person, ANIMATOR, JUNE, null, null)).isTrue();
        assertThat(roles.heldBy(person, middle)).containsExactlyInAnyOrder(ANIMATOR, there);
    }

    @Test
    void theDatabaseItselfRefusesToRewriteARole() {
        roles.grant(person, ANIMATOR, MAY, null, null);
        for (var change :
                List.of(
                        "update identity.role set since = now() where person_id = ?",
                        "update identity.role set kind = 'ACCOUNTANT' where person_id = ?",
                        "update identity.role set until = now() where person_id = ?",
                        "delete from identity.role where person_id = ?")) {
            assertThatThrownBy(() -> jdbc.sql(change).param(person.value()).update())
                    .hasMessageContaining("only ever ended");
        }
    }

    @Test
    void aHoldingReachesAsFarAsItsRoles() {
        var there = new Holding(person, Set.of(new Role(RoleKind.ANIMATOR, METROPOLE)));
        assertThat(there.reaches(RoleKind.ANIMATOR, METROPOLE)).isTrue();
        assertThat(there.reaches(RoleKind.ANIMATOR, "240800920")).isFalse();
        assertThat(there.everywhere(RoleKind.ANIMATOR)).isFalse();
        assertThat(there.epciArray(RoleKind.ANIMATOR)).containsExactly(METROPOLE);
        assertThat(there.includes(RoleKind.ACCOUNTANT)).isFalse();
    }
}
