package fr.halle.desk.today;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.desk.DeskTest;
import fr.halle.testing.Answer;
import fr.halle.testing.Form;
import fr.halle.testing.Stall;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What a merchant reads on opening the counter. */
class TodayTests extends DeskTest {

    @Test
    void withNothingToDoItSaysSo() {
        var stall = stalls.open(50);
        var page = today(stall);
        assertThat(page.text()).contains("Rien à faire pour le moment.");
        assertThat(page.has(".todo")).isFalse();
    }

    @Test
    void whatIsUrgentComesFirstAndEachLineHasOneWay() {
        var stall = stalls.open(50, 100, 100);
        var ready = order(stall);
        var late = order(stall);
        var page = today(stall);
        assertThat(chores(page).getFirst()).startsWith("2 commandes à préparer, la première pour ");
        move(stall, late, -3);
        move(stall, ready, 30);
        var merchant = merchant(stall);
        var token = List.of(new Form.Field("_csrf", merchant.token()));
        var readiness = counter(stall) + "/orders/" + ready.id() + "/readiness";
        assertThat(merchant.send(new Form(readiness, token)).status()).isEqualTo(302);
        sql("update shops.shop set paused_at = now() where id = ?", stall);
        sql(
                "update catalog.product set published_at = null, withdrawn_at = now() where slug = 'produit-1' and shop_id = ?",
                stall);
        sql(
                "update catalog.stock set available = 0 where offer_id in (select id from catalog.offer where shop_id = ?)",
                stall);
        page = today(stall);
        var chores = chores(page);
        assertThat(chores.get(0)).startsWith("Une commande attend encore");
        assertThat(chores.get(1)).startsWith("Vos commandes sont en pause");
        assertThat(chores)
                .anyMatch(each -> each.startsWith("Une commande prête, à remettre à partir de "))
                .anyMatch(each -> each.startsWith("Un article est épuisé"))
                .anyMatch(each -> each.startsWith("Un brouillon à finir"));
        assertThat(page.page().select(".todo > li"))
                .allSatisfy(line -> assertThat(line.select("a")).hasSize(1));
        assertThat(page.page().select(".todo .btn:not(.btn--quiet)")).hasSize(1);
        // twelve of its own, and who is there; one more where a public holiday is asked about
        int holiday = page.has("form[action*='/holidays/']") ? 1 : 0;
        assertThat(page.sql()).isLessThanOrEqualTo(17 + holiday);
        sql("update shops.shop set paused_at = null where id = ?", stall);
        sql(
                "insert into shops.closure (shop_id, first_day, last_day) values (?, current_date - 1, current_date + 20)",
                stall);
        assertThat(chores(today(stall)).subList(1, 3))
                .anyMatch(each -> each.startsWith("2 commandes sont attendues un jour où"))
                .anyMatch(each -> each.startsWith("Personne ne peut commander"));
    }

    private Answer today(Stall stall) {
        return merchant(stall).get(counter(stall) + "/today");
    }

    private static List<String> chores(Answer page) {
        return texts(page, ".todo p");
    }

    private void sql(String sql, Stall stall) {
        jdbc.sql(sql).param(stall.shop().value()).update();
    }
}
