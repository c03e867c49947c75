package fr.halle.desk.reduction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.desk.DeskTest;
import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.Form;
import fr.halle.testing.Stall;
import fr.halle.testing.house.Days;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

/** A merchant lowers a price for a while, as the law wants it announced. */
class ReductionPageTests extends DeskTest {

    private final LocalDate today = Days.today();

    private Stall stall;
    private Buyer merchant;
    private String path;

    @BeforeEach
    void open() {
        stall = stalls.open(4, 12, 6);
        merchant = merchant(stall);
        path = counter(stall) + "/products/produit-0/reduction";
    }

    @Test
    void aReductionShowsBesideTheLowestPriceBeforeItAndEndsEarly() {
        var edit = merchant.get(counter(stall) + "/products/produit-0/edit");
        assertThat(edit.page().select("a[href$=/reduction]").attr("href")).isEqualTo(path);
        assertThat(announce("2,50", today, today.plusDays(3)).location()).isEqualTo(path);
        assertThat(buyer().get(shop() + "/produit-0").text()).contains("2,50", "3,00");
        assertThat(buyer().get(shop()).text()).contains("2,50", "3,00");
        var page = merchant.get(path);
        assertThat(page.page().select("#announced ~ ul").text())
                .contains("2,50", "Depuis", "Arrêter");
        merchant.send(page.form("/reduction/end"));
        assertThat(buyer().get(shop() + "/produit-0").text()).doesNotContain("2,50");
        assertThat(merchant.get(path).page().select("#announced")).isEmpty();
        assertThat(
                        merchant.get(counter(stall) + "/products/produit-0/edit")
                                .page()
                                .select(".history")
                                .text())
                .contains("Prix réduit pour un temps", "Réduction arrêtée", "Marchande");
    }

    @Test
    void whatWillBeginIsAnnouncedAndNotYetAsked() {
        announce("2,50", today.plusDays(2), today.plusDays(3));
        assertThat(merchant.get(path).text()).contains("2,50", "À partir de", "Ne pas annoncer");
        assertThat(buyer().get(shop() + "/produit-0").text()).doesNotContain("2,50");
        var refused = announce("2,00", today.plusDays(3), today.plusDays(5));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.mistakes().getFirst()).startsWith("Une réduction est déjà annoncée");
        assertThat(refused.valueOf("price")).isEqualTo("2,00");
    }

    @Test
    void whatReducesNothingIsNoReduction() {
        jdbc.sql("update catalog.offer set price_cents = 600 where id = ?")
                .param(stall.offer())
                .update();
        assertThat(announce("6,00", today, today).mistakes().getFirst())
                .startsWith("Le prix habituel est de 6,00");
        assertThat(announce("3,00", today, today).mistakes().getFirst())
                .startsWith("Vous avez demandé 3,00")
                .contains("trente jours");
        assertThat(announce("2,99", today, today).location()).isEqualTo(path);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndAnothersProductIsNotTouched() {
        var wrong =
                form().with("offer", stall.offers().get(1).id().toString())
                        .with("price", "peu")
                        .with("from", today.minusDays(1).toString())
                        .with("until", "");
        var refused = merchant.send(wrong);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.mistakes()).hasSize(4);
        merchant.send(new Form(path + "/end", wrong.fields()));
        assertThat(
                        number(
                                "select count(*) from catalog.reduction where offer_id = any(?)",
                                (Object)
                                        new java.util.UUID[] {
                                            stall.offer(), stall.offers().get(1).id()
                                        }))
                .isZero();
        assertThat(announce("2", today.plusDays(4), today.plusDays(2)).mistakes())
                .containsExactly("Le dernier jour vient après le premier.");
    }

    private Answer announce(String price, LocalDate from, LocalDate until) {
        return merchant.send(
                form().with("price", price)
                        .with("from", from.toString())
                        .with("until", until.toString()));
    }

    private Form form() {
        return merchant.get(path).form("/reduction");
    }

    private String shop() {
        return "/shops/" + stall.slug();
    }
}
