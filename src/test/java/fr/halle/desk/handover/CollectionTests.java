package fr.halle.desk.handover;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.desk.DeskTest;
import fr.halle.testing.Buyer;
import fr.halle.testing.Stall;

import org.junit.jupiter.api.Test;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Somebody stands at the counter and shows a code, or says a name. */
class CollectionTests extends DeskTest {

    @Test
    void aCodeOrANameOpensItsOrderHoweverItIsTyped() {
        var stall = stalls.open(50, 100);
        var order = order(stall);
        var merchant = merchant(stall);
        var code = order.code();
        var plain =
                java.text.Normalizer.normalize(order.callName(), java.text.Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(java.util.Locale.ROOT);
        for (var typed :
                new String[] {
                    code,
                    " " + code.substring(0, 3) + " " + code.substring(3) + " ",
                    order.callName(),
                    plain,
                    plain.replaceAll("[^a-z]", "")
                }) {
            var page = collect(merchant, stall, typed);
            assertThat(page.has("form[action$=" + order.id() + "/handover]")).as(typed).isTrue();
        }
        assertThat(collect(merchant, stall, order.callName()).valueOf("code")).isEmpty();
        move(stall, order, 49);
        assertThat(collect(merchant, stall, code).text()).contains("Cette commande est prévue");
    }

    @Test
    void aWrongCodeIsKeptAndSaidAndAnotherShopsIsNotGivenAway() {
        var stall = stalls.open(50, 100);
        var rival = stalls.open(50, 100);
        var foreign = order(rival);
        var merchant = merchant(stall);
        assertThat(problem(merchant, stall, "12345")).contains("il y en a 5");
        assertThat(collect(merchant, stall, "12345").valueOf("code")).isEqualTo("12345");
        var unknown = problem(merchant, stall, "000000");
        assertThat(unknown).contains("Aucune commande à remettre n’a ce code");
        assertThat(problem(merchant, stall, foreign.code())).isEqualTo(unknown);
        assertThat(problem(merchant, stall, foreign.callName())).isEqualTo(unknown);
    }

    @Test
    void anOtherShopOfOnesOwnIsNamed() {
        var stall = stalls.open(50, 100);
        var second = stalls.open(50, 100);
        jdbc.sql(
                        """
                        insert into organisations.mandate (organisation_id, person_id, capacity, since)
                        select s.organisation_id, p.id, 'OWNER', now() - interval '1 hour' from shops.shop s, identity.person p
                        where s.slug = ? and p.email = ?
                        """)
                .params(second.slug(), stall.merchant())
                .update();
        var order = order(second);
        var merchant = merchant(stall);
        var page = collect(merchant, stall, order.code());
        assertThat(page.text()).contains("votre autre boutique, " + second.name());
        assertThat(page.text()).doesNotContain(order.callName(), "Rose Pervenche");
        assertThat(page.page().select("a[href=/counter]").eachText())
                .contains("Changer de boutique");
    }

    @Test
    void whatIsHandedOverAlreadySaysWhenAndByWhom() {
        var stall = stalls.open(50, 100);
        var order = order(stall);
        var merchant = merchant(stall);
        assertThat(handOver(merchant, stall, order).status()).isEqualTo(302);
        assertThat(problem(merchant, stall, order.code()))
                .startsWith(order.callName() + " a déjà été remise,")
                .contains("par Marchande ");
        var second = order(stall);
        var page = merchant.get(counter(stall) + "/orders/" + second.id());
        merchant.send(page.form(second.id() + "/cancellation").with("reason", "Four en panne"));
        assertThat(problem(merchant, stall, second.code())).contains("a été annulée");
    }

    private static fr.halle.testing.Answer collect(Buyer merchant, Stall stall, String typed) {
        var code = URLEncoder.encode(typed, StandardCharsets.UTF_8);
        return merchant.get(counter(stall) + "/collection?code=" + code);
    }

    private static String problem(Buyer merchant, Stall stall, String typed) {
        return String.join("", texts(collect(merchant, stall, typed), ".field-error"));
    }
}
