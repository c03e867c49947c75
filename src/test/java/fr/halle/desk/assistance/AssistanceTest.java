package fr.halle.desk.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.desk.DeskTest;
import fr.halle.identity.Identity;
import fr.halle.kernel.Language;
import fr.halle.organisations.OrganisationKind;
import fr.halle.organisations.Organisations;
import fr.halle.shops.assistance.Contract;
import fr.halle.shops.assistance.Contracts;
import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.Form;
import fr.halle.testing.Sirens;
import fr.halle.testing.Stall;
import fr.halle.testing.house.Days;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A provider with a contract where the stall stands, its agent, the merchant. */
abstract class AssistanceTest extends DeskTest {

    private static final AtomicInteger NEXT = new AtomicInteger(92000000);
    private static final String METROPOLE = "200041630";

    @Autowired Organisations organisations;
    @Autowired Identity identity;
    @Autowired Contracts contracts;

    protected Stall stall;
    protected Buyer merchant;
    protected Buyer agent;
    protected String agentsEmail;
    protected String number;
    protected String help;

    @BeforeEach
    void engage() {
        int next = NEXT.incrementAndGet();
        stall = stalls.open(4, 6);
        merchant = merchant(stall);
        help = counter(stall) + "/assistance";
        agentsEmail = "agent-" + next + "@provider.example";
        number = "M-" + next;
        var provider =
                organisations.register(
                        Sirens.of(next), "Coup de main " + next, OrganisationKind.PROVIDER);
        var person = identity.registerInvented(agentsEmail, "Agente " + next, Language.FR);
        organisations.authorise(person, provider, Instant.now().minusSeconds(1));
        contracts.enter(
                new Contract(
                        new UUID(0, 0),
                        provider,
                        number,
                        Days.today().minusDays(30),
                        Days.today().plusDays(200),
                        1,
                        Money.of(CurrencyUnit.EUR, 210),
                        Set.of(METROPOLE)),
                null);
        agent = buyer().enterAs(agentsEmail);
    }

    protected void grant(String... scopes) {
        var form = merchant.get(help).form("/assistance/mandate").with("contract", number);
        if (scopes.length > 0) form = form.with("scopes", scopes[0]);
        assertThat(merchant.send(form).location()).endsWith("done=granted");
    }

    protected Answer revoke() {
        return merchant.send(merchant.get(help).form("/revocation"));
    }

    protected Form product(String name) {
        return agent.get(counter(stall) + "/products/new")
                .form("/products")
                .with("name", name)
                .with("category", "patisseries")
                .with("price-0", "3,20")
                .with("stock-0", "8")
                .with("act", "save");
    }

    /** A form that nobody had on a page. */
    protected Form made(Buyer who, String path, String... pairs) {
        var form = new Form(path, java.util.List.of(new Form.Field("_csrf", who.token())));
        for (int i = 0; i < pairs.length; i += 2) form = form.with(pairs[i], pairs[i + 1]);
        return form;
    }

    protected int acts(Stall where, String condition) {
        return number(
                "select count(*) from shops.agent_act where shop_id = ? and " + condition,
                where.shop().value());
    }

    protected String open() {
        var list = agent.get("/assistance");
        var opened =
                agent.send(list.form("/assistance/shops").with("shop", stall.slug())).location();
        assertThat(opened).isEqualTo("/assistance/shops/" + stall.slug());
        return opened;
    }

    protected void spend(String page, String quarters, String note) {
        var form = agent.get(page).form("/hours").with("quarters", quarters).with("note", note);
        assertThat(agent.send(form).status()).isEqualTo(302);
    }

    /** The board as a table, with that ending. */
    protected InputStream boards(Buyer animator, String ending)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://127.0.0.1:" + port + "/assistance/board." + ending))
                        .header("Accept-Language", "fr")
                        .header("Cookie", "halle-session=" + animator.cookie("halle-session"))
                        .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream()).body();
    }
}
