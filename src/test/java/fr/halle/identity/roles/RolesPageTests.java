package fr.halle.identity.roles;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.identity.Identity;
import fr.halle.identity.Role;
import fr.halle.identity.RoleKind;
import fr.halle.identity.Roles;
import fr.halle.kernel.CivilTime;
import fr.halle.kernel.Language;
import fr.halle.kernel.PersonId;
import fr.halle.testing.Browser;
import fr.halle.testing.WholeHouse;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@WholeHouse
class RolesPageTests {

    private static final String PAGE = "/administration/roles";

    @LocalServerPort int port;
    @Autowired Identity identity;
    @Autowired Roles roles;
    @Autowired RoleEnding ending;
    @Autowired RoleRegister register;
    @Autowired Clock clock;

    private String email;
    private PersonId person;
    private Browser administrator;

    @BeforeEach
    void somebodyInvented() {
        email = UUID.randomUUID() + "@example.org";
        person = identity.registerInvented(email, "Prosper Sureau", Language.FR);
        administrator = new Browser(port).enterAs(WholeHouse.ADMINISTRATOR);
    }

    @Test
    void aGivenRoleOpensItsPagesAndAnEndedOneIsRefusedAtTheNextRequest() {
        assertThat(new Browser(port).enterAs(email).get(PAGE).statusCode()).isEqualTo(403);
        assertThat(grant(Map.of("kind", "ADMINISTRATOR")).statusCode()).isEqualTo(302);
        var colleague = new Browser(port).enterAs(email);
        assertThat(colleague.page(PAGE).select("a[href=" + PAGE + "]"))
                .as("the header leads there")
                .isNotEmpty();
        assertThat(end().statusCode()).isEqualTo(302);
        var refused = colleague.get(PAGE);
        assertThat(refused.headers().firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(where).startsWith("/sign-in?next="));
        assertThat(new Browser(port).enterAs(email).get(PAGE).statusCode()).isEqualTo(403);
        assertThat(administrator.page(PAGE).select("#over ~ .table-frame").text())
                .contains("Prosper Sureau", "terminé par Véronique Troène");
    }

    @Test
    void aRoleIsGivenForDaysAndInAnEpci() {
        var today = CivilTime.local(clock.instant()).toLocalDate();
        var from = today.plusDays(3);
        var fields = new HashMap<>(Map.of("kind", "ANIMATOR", "epci", "200041630"));
        fields.put("from", from.toString());
        fields.put("until", from.plusDays(1).toString());
        assertThat(grant(fields).statusCode()).isEqualTo(302);
        var noon = from.plusDays(1).atTime(12, 0).atZone(CivilTime.ZONE).toInstant();
        assertThat(roles.heldBy(person, clock.instant())).isEmpty();
        assertThat(roles.heldBy(person, noon))
                .containsExactly(new Role(RoleKind.ANIMATOR, "200041630"));
        assertThat(roles.heldBy(person, noon.plusSeconds(12 * 3600))).isEmpty();
        assertThat(alert(grant(fields))).contains("tient déjà ce rôle");
    }

    @ParameterizedTest
    @CsvSource({
        "email, nobody@example.org, Personne n’a de compte",
        "kind, KING, Choisissez un rôle",
        "epci, 123456789, pas du territoire",
        "from, hier, Écrivez le jour",
        "from, 2020-01-01, aujourd’hui ou plus tard",
        "until, 2020-01-01, avant le premier",
    })
    void aMistakeIsSaidNextToItsFieldAndWhatWasTypedStays(
            String field, String typed, String sentence) {
        var answer = grant(Map.of(field, typed));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(alert(answer)).contains(sentence);
        var form = Jsoup.parse(answer.body()).select("form[action=" + PAGE + "]");
        assertThat(form.select("#e-" + field).text()).contains(sentence);
        assertThat(form.select("input[name=email]").val())
                .isEqualTo(field.equals("email") ? typed : email);
    }

    @Test
    void anAdministratorOfOneEpciDoesNotExist() {
        assertThat(alert(grant(Map.of("kind", "ADMINISTRATOR", "epci", "200041630"))))
                .contains("pour tout le territoire");
    }

    @Test
    void theLastAdministratorStays() {
        var me = identity.byEmail(WholeHouse.ADMINISTRATOR).orElseThrow().id();
        register.open(List.of()).stream()
                .filter(row -> row.kind() == RoleKind.ADMINISTRATOR)
                .filter(row -> !row.holder().equals(me.value()))
                .forEach(row -> ending.end(row.id(), me));
        var own = administrator.page(PAGE).select("tr:contains(" + WholeHouse.ADMINISTRATOR + ")");
        var answer = administrator.post(own.select("form[action$=/end]").attr("action"), Map.of());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(alert(answer)).contains("Nommez d’abord");
        assertThat(administrator.get(PAGE).statusCode()).isEqualTo(200);
    }

    @Test
    void aRoleThatIsNotThereOrIsOverCannotBeEnded() {
        assertThat(ending.end(UUID.randomUUID(), person)).isEqualTo(RoleEnding.Outcome.GONE);
        assertThat(
                        administrator
                                .post(PAGE + "/" + UUID.randomUUID() + "/end", Map.of())
                                .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> grant(Map<String, String> changed) {
        var today = CivilTime.local(clock.instant()).toLocalDate().toString();
        var fields = new HashMap<>(Map.of("email", email, "kind", "ANIMATOR", "from", today));
        fields.putAll(changed);
        return administrator.post(PAGE, fields);
    }

    private HttpResponse<String> end() {
        var row = administrator.page(PAGE).select("tr:contains(" + email + ")");
        return administrator.post(row.select("form[action$=/end]").attr("action"), Map.of());
    }

    private static String alert(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("[role=alert]").text();
    }
}
