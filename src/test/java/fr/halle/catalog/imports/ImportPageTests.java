package fr.halle.catalog.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.halle.catalog.Offer;
import fr.halle.catalog.Wanted;

import org.junit.jupiter.api.Test;

import java.util.List;

class ImportPageTests extends MerchantAtImports {

    @Test
    void showsWhatWouldChangeAndWritesNothing() throws Exception {
        var page = page(location(send(Exports.POT_AND_LAMP)));
        assertThat(page.text())
                .contains("2 produits, 3 variantes, 9 articles en stock. Rien n’est encore écrit.")
                .contains("Tourné à la main");
        assertThat(page.select("form[action$=/confirmation]")).hasSize(1);
        assertThat(shops.shelf(shop)).isEmpty();
    }

    @Test
    void importsWhatWasShownOnceItIsConfirmed() throws Exception {
        var page = confirmed(Exports.POT_AND_LAMP);
        assertThat(page.text())
                .contains("2 nouveaux produits, 0 modifié, 0 inchangé. La boutique est à jour.");
        assertThat(shops.shelf(shop))
                .extracting(
                        offer -> offer.fullName() + " " + offer.price() + " " + offer.available())
                .containsExactly("Lampe de cuivre EUR 59.90 2", "Pot en terre, Petit EUR 9.99 4");
        var pot = catalog.product(shops.id(shop), "pot").orElseThrow();
        assertThat(pot.offers()).hasSize(2);
        assertThat(pot.description()).isEqualTo("<p>Tourné à la <b>main</b></p>");
    }

    @Test
    void confirmsAFileOnceOnly() throws Exception {
        var import_ = location(send(Exports.POT_AND_LAMP));
        mvc.perform(signed(post(import_ + "/confirmation")));
        sell(1);
        mvc.perform(signed(post(import_ + "/confirmation")));
        assertThat(page(import_).text()).contains("2 nouveaux produits, 0 modifié, 0 inchangé");
        assertThat(shops.shelf(shop).getFirst().available()).isEqualTo(1);
    }

    @Test
    void changesNothingWhenTheSameFileComesTwice() throws Exception {
        confirmed(Exports.POT_AND_LAMP);
        var page = page(location(send(Exports.POT_AND_LAMP)));
        assertThat(page.text())
                .contains("Les 2 produits du fichier sont déjà en boutique, à l’identique.");
        assertThat(page.select("form[action$=/confirmation]")).isEmpty();
        assertThat(confirmed(Exports.POT_AND_LAMP).text())
                .contains("Rien n’a changé : les 2 produits étaient déjà en boutique.");
    }

    @Test
    void doesNotPutBackWhatWasSoldSinceTheLastFile() throws Exception {
        confirmed(Exports.POT_AND_LAMP);
        sell(2);
        assertThat(confirmed(Exports.POT_AND_LAMP).text()).contains("Rien n’a changé");
        assertThat(shops.shelf(shop).getFirst().available()).isZero();
        var delivered = Exports.POT_AND_LAMP.replace("L1,0,2,59.90", "L1,0,5,59.90");
        assertThat(confirmed(delivered).text())
                .contains("0 nouveau produit, 1 modifié, 1 inchangé");
        assertThat(shops.shelf(shop).getFirst().available()).isEqualTo(3);
    }

    @Test
    void sellsNoLongerAVariantThatTheFileNoLongerNames() throws Exception {
        confirmed(Exports.POT_AND_LAMP);
        var withoutSmall = Exports.POT_AND_LAMP.replace("Petit", "Moyen");
        assertThat(confirmed(withoutSmall).text())
                .contains("0 nouveau produit, 1 modifié, 1 inchangé");
        assertThat(shops.shelf(shop))
                .extracting(Offer::fullName)
                .containsExactly("Lampe de cuivre", "Pot en terre, Moyen");
        assertThat(catalog.product(shops.id(shop), "pot").orElseThrow().offers())
                .extracting(offer -> offer.label() + " " + offer.available())
                .containsExactly("Moyen 4", "Grand 3");
        assertThat(confirmed(withoutSmall).text()).contains("Rien n’a changé");
        confirmed(Exports.POT_AND_LAMP);
        assertThat(shops.shelf(shop).getLast().fullName()).isEqualTo("Pot en terre, Petit");
        assertThat(shops.shelf(shop).getLast().available()).isEqualTo(4);
    }

    @Test
    void importsNothingWhenOneRowIsWrong() throws Exception {
        var wrong = Exports.POT_AND_LAMP.replace("59.90", "cher");
        var import_ = location(send(wrong));
        assertThat(page(import_).text())
                .contains("Une ligne est à corriger. Rien n’est importé.")
                .contains(
                        "Ligne 5, colonne Variant Price : « cher » n’est pas un prix. Écrivez par exemple 9.99.")
                .contains("La boutique est inchangée.");
        mvc.perform(signed(post(import_ + "/confirmation")));
        assertThat(shops.shelf(shop)).isEmpty();
        assertThat(page(import_).select("form[action$=/confirmation] button").text())
                .isEqualTo("Importer le produit sans problème");
        mvc.perform(signed(post(import_ + "/confirmation").param("leave", "true")));
        assertThat(shops.shelf(shop)).extracting(Offer::name).containsExactly("Pot en terre");
    }

    @Test
    void keepsScriptOutOfThePreviewAndOfTheShop() throws Exception {
        var text =
                Exports.lamp(
                        "Body (HTML)",
                        "<p>Belle</p><script>alert(1)</script><p onclick='x()'>lampe</p>");
        var page = page(location(send(text)));
        assertThat(page.text()).contains("le texte reste : Lampe (script).");
        assertThat(page.select("script, [onclick]")).isEmpty();
        confirmed(text);
        assertThat(catalog.product(shops.id(shop), "lampe").orElseThrow().description())
                .isEqualTo("<p>Belle</p><p>lampe</p>");
    }

    private void sell(int quantity) {
        var lamp = shops.shelf(shop).getFirst();
        transactions.executeWithoutResult(
                _ ->
                        assertThat(
                                        catalog.take(
                                                List.of(
                                                        new Wanted(
                                                                lamp.id(),
                                                                quantity,
                                                                lamp.price(),
                                                                false))))
                                .isEmpty());
    }
}
