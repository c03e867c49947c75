package fr.halle.shops.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.halle.identity.Identity;
import fr.halle.kernel.Language;
import fr.halle.organisations.OrganisationKind;
import fr.halle.organisations.Organisations;
import fr.halle.testing.Sirens;
import fr.halle.testing.Stall;
import fr.halle.testing.WholeHalle;
import fr.halle.testing.house.Days;
import fr.halle.web.spi.SignedIn;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What an agent does is on record before it is done. */
class UnansweredActTests extends WholeHalle {

    @Autowired ActRecorder recorder;
    @Autowired AgentActs acts;
    @Autowired Organisations organisations;
    @Autowired Identity identity;
    @Autowired Contracts contracts;

    private Stall stall;

    @BeforeEach
    void anAgentSignsIn() {
        stall = stalls.open(4, 6);
        var number = "U-" + stall.slug();
        var provider =
                organisations.register(Sirens.of(93222333), "Mains", OrganisationKind.PROVIDER);
        var agent = identity.registerInvented(number + "@provider.example", "Agnès", Language.FR);
        organisations.authorise(agent, provider, Instant.now().minusSeconds(1));
        contracts.enter(
                new Contract(
                        new UUID(0, 0),
                        provider,
                        number,
                        Days.today(),
                        Days.today().plusDays(9),
                        1,
                        Money.of(CurrencyUnit.EUR, 210),
                        Set.of("200041630")),
                null);
        var person = new SignedIn(agent.value(), "Agnès", number + "@provider.example");
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aProcessThatDiesBeforeItsAnswerLeavesTheActOnRecord() {
        recorder.preHandle(request(), new MockHttpServletResponse(), this);
        // nothing more runs: the machine stopped here
        assertThat(acts.of(stall.shop(), 9))
                .singleElement()
                .satisfies(act -> assertThat(act.deed()).isEqualTo(Deed.PRODUCT_CREATED))
                .extracting(AgentAct::outcome)
                .isEqualTo(AgentAct.Outcome.UNANSWERED);
        var merchant = buyer().enterAs(stall.merchant());
        assertThat(merchant.get("/counter/" + stall.slug() + "/assistance").text())
                .contains("Nouveau produit", "sans réponse connue");
    }

    @Test
    void itsAnswerIsWrittenOnceAndNothingElseOfItEver() {
        var request = request();
        var response = new MockHttpServletResponse();
        recorder.preHandle(request, response, this);
        response.setStatus(422);
        recorder.afterCompletion(request, response, this, null);
        recorder.afterCompletion(request, new MockHttpServletResponse(), this, null);
        assertThat(acts.of(stall.shop(), 9))
                .extracting(AgentAct::outcome)
                .containsExactly(AgentAct.Outcome.TO_MEND);
        for (var change : List.of("status = 200", "path = '/'", "mandate_id = uuidv7()")) {
            assertThatThrownBy(
                            () ->
                                    jdbc.sql(
                                                    "update shops.agent_act set "
                                                            + change
                                                            + " where shop_id = ?")
                                            .param(stall.shop().value())
                                            .update())
                    .hasMessageContaining("written once");
        }
    }

    private MockHttpServletRequest request() {
        return new MockHttpServletRequest("POST", "/counter/" + stall.slug() + "/products");
    }
}
