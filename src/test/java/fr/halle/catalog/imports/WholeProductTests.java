package fr.halle.catalog.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.halle.pictures.fetching.PhotographSite;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.util.List;

/** Weight, season, days, condition and photographs go out and come in with all the rest. */
class WholeProductTests extends MerchantAtImports {

    private static final String HEADINGS =
            "Identifiant;Nom;Prix TTC;TVA;Rayon;Quantité;Vendu depuis le dernier fichier;Pas de pesée (g);Tolérance de pesée (%);"
                    + "En vente du;En vente jusqu’au;Saison;Vendu hors saison;Préparation (min);Neuf ou non;Usure;À consommer jusqu’au;Pourquoi il n’est pas neuf;Photos\n";

    private static final String TOME =
            "tome;Tome de brebis;24,90;5,5;Maison;20;0;200;15;;;;;;;;;;\n";
    private static final String CHERRIES =
            "cerises;Cerises;6;5,5;Maison;9;0;;;01/02/2020;2099-12-31;1/6 – 15/7;oui;90;;;;;\n";
    private static final String JUMPER =
            "pull;Pull de laine;12;20;Maison;1;0;;;;;;;;Seconde main;Bon état;;Une maille tirée;%s\n";
    private static final String YOGHURT =
            "yaourt;Yaourts;2;5,5;Maison;4;0;;;;;;;;Anti-gaspi;;31/12/2099;;\n";

    @Autowired JdbcClient jdbc;

    @Test
    void aFileBringsThemAndTheExportComesBackChangingNothing() throws Exception {
        var jumper = JUMPER.formatted(PhotographSite.address("/photo-pull.jpg"));
        brought(HEADINGS + TOME + CHERRIES + jumper + YOGHURT, 4);
        assertThat(said("tome")).containsExactly("2490 200 15 20 1000", "2020", "", "");
        assertThat(said("cerises")).endsWith("601 715 true 90", "");
        assertThat(said("pull")).endsWith("SECOND_HAND GOOD null Une maille tirée");
        assertThat(said("yaourt")).endsWith("SURPLUS null 2099-12-31 ");
        awaitPhotograph();
        for (var ending : List.of("csv", "xlsx", "ods")) {
            var file =
                    mvc.perform(signed(get("/counter/" + shop + "/exports/products." + ending)))
                            .andReturn();
            var page = page(location(send(file.getResponse().getContentAsByteArray(), "", "")));
            assertThat(page.text())
                    .as(ending)
                    .contains("Les 4 produits du fichier sont déjà en boutique, à l’identique");
        }
    }

    @Test
    void theFileOfOneShopFillsAnotherJustTheSame() throws Exception {
        brought(HEADINGS + TOME + CHERRIES + JUMPER.formatted("") + YOGHURT, 4);
        var file = export();
        openAShop();
        brought(file, 4);
        assertThat(export()).isEqualTo(file);
    }

    @Test
    void aStepThatBasketsWereFilledByStaysAndTheFileIsToldSo() throws Exception {
        brought(HEADINGS + TOME, 1);
        brought(HEADINGS + TOME.replace(";200;15", ";200;20"), 1);
        assertThat(said("tome")).startsWith("2490 200 20 20 1000");
        var other = location(send(HEADINGS + TOME.replace(";200;15", ";300;25")));
        assertThat(page(other).text())
                .contains("Ligne 2 : ce produit se pèse par 200 grammes")
                .contains("Écrivez 200 au lieu de 300");
        mvc.perform(signed(post(other + "/confirmation")));
        assertThat(said("tome")).startsWith("2490 200 20 20 1000");
    }

    @Test
    void whatIsSecondHandIsTheOnlyOneOfItsKindUntilSomebodyCounts() throws Exception {
        var uncounted = JUMPER.formatted("").replace("Maison;1;0", "Maison;;");
        brought(HEADINGS + uncounted + TOME.replace("Maison;20;0", "Maison;;"), 2);
        assertThat(said("pull")).startsWith("1200 1");
        assertThat(said("tome")).startsWith("2490 200 15 0 1000");
        jdbc.sql(
                        "update catalog.stock set available = 0 where offer_id in (select id from catalog.offer where product_id in (select id from catalog.product where slug = 'pull' and shop_id = ?))")
                .param(shops.id(shop).value())
                .update();
        brought(HEADINGS + uncounted, 2);
        assertThat(said("pull")).as("sold stays sold").startsWith("1200 0");
    }

    @Test
    void aWordEmptiesWhatAnEmptyCellLeaves() throws Exception {
        brought(HEADINGS + CHERRIES + JUMPER.formatted(""), 2);
        brought(HEADINGS + CHERRIES.replace("01/02/2020;2099-12-31;1/6 – 15/7;oui;90", ";;;;"), 2);
        assertThat(said("cerises")).endsWith("601 715 true 90", "");
        brought(
                HEADINGS
                        + CHERRIES.replace(
                                "01/02/2020;2099-12-31;1/6 – 15/7;oui;90",
                                "toujours;aucun;Aucune;;0")
                        + JUMPER.formatted("").replace("Seconde main;Bon état;", "Aucun;;"),
                2);
        assertThat(said("cerises")).endsWith("", "");
        assertThat(
                        jdbc.sql(
                                        "select num_nonnulls(sold_from, sold_until, preparation_minutes) from catalog.product where slug = 'cerises' and shop_id = ?")
                                .param(shops.id(shop).value())
                                .query(Integer.class)
                                .single())
                .isZero();
        assertThat(said("pull")).endsWith("");
    }

    @Test
    void whatIsNotTakenBackIsReadWrittenAndTakenAwayByAWord() throws Exception {
        var headings =
                "Identifiant;Nom;Prix TTC;TVA;Rayon;Quantité;Vendu depuis le dernier fichier;Rétractation\n";
        brought(
                headings
                        + "alliance;Alliance;90;20;Maison;5;0;Sur mesure\natelier;Atelier;40;20;Maison;8;0;à une date\n",
                2);
        assertThat(noReturn()).containsExactly("alliance MADE_TO_MEASURE", "atelier DATED");
        assertThat(export()).contains("Rétractation", "sur mesure", "à une date");
        brought(
                headings
                        + "alliance;Alliance;90;20;Maison;5;0;\natelier;Atelier;40;20;Maison;8;0;normale\n",
                2);
        assertThat(noReturn()).containsExactly("alliance MADE_TO_MEASURE", "atelier ");
        assertThat(
                        page(location(send(headings + "alliance;Alliance;90;20;Maison;5;0;non\n")))
                                .text())
                .contains("colonne Rétractation : « non » ne se lit pas ici");
    }

    private List<String> noReturn() {
        return jdbc.sql(
                        "select slug || ' ' || coalesce(no_return, '') from catalog.product where shop_id = ? order by slug")
                .param(shops.id(shop).value())
                .query(String.class)
                .list();
    }

    @Test
    void whatMeansNothingIsSaidByRow() throws Exception {
        var wrong =
                TOME.replace(";200;15", ";5;90")
                        + CHERRIES.replace("1/6", "31/2").replace("2099-12-31", "01/01/2020")
                        + JUMPER.formatted("").replace("Bon état", "")
                        + YOGHURT.replace("Anti-gaspi", "bof");
        assertThat(page(location(send(HEADINGS + wrong))).text())
                .contains(
                        "Ligne 2, colonne Pas de pesée (g) : le pas de pesée est de 10 à 20 000 grammes")
                .contains("colonne Tolérance de pesée (%) : la marge de pesée est de 0 à 30 %")
                .contains("Ligne 3, colonne Saison : « 31/2 – 15/7 » n’est pas une saison")
                .contains("colonne En vente jusqu’au : le dernier jour vient avant le premier")
                .contains("Ligne 4, colonne Usure : « » ne dit pas l’usure")
                .contains("Ligne 5, colonne Neuf ou non : « bof » n’est ni neuf");
    }

    private void brought(String csv, int products) throws Exception {
        mvc.perform(signed(post(location(send(csv)) + "/confirmation")));
        assertThat(shops.shelf(shop)).hasSize(products);
    }

    private String export() throws Exception {
        var file =
                mvc.perform(signed(get("/counter/" + shop + "/exports/products.csv"))).andReturn();
        return file.getResponse().getContentAsString(UTF_8);
    }

    /** Price, step, tolerance, stock and net; first day; season; condition. */
    private List<String> said(String slug) {
        return jdbc.sql(
                        """
                        select x from catalog.product p join catalog.offer o on o.product_id = p.id join catalog.stock s on s.offer_id = o.id
                        left join catalog.condition k on k.product_id = p.id
                        cross join lateral unnest(array[
                            concat_ws(' ', o.price_cents, o.step_grams, o.tolerance_percent, s.available, o.net_quantity),
                            coalesce(extract(year from p.sold_from)::text, '2020'),
                            case when p.season_from is null then '' else concat_ws(' ', p.season_from, p.season_until, p.sold_off_season::text, p.preparation_minutes) end,
                            case when k.kind is null then '' else concat(k.kind, ' ', coalesce(k.wear, 'null'), ' ', coalesce(k.use_by::text, 'null'), ' ', k.note) end]) x
                        where p.shop_id = ? and p.slug = ?
                        """)
                .params(shops.id(shop).value(), slug)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private void awaitPhotograph() {
        var id = shops.id(shop);
        await("the photograph")
                .atMost(Duration.ofSeconds(60))
                .until(() -> !catalog.product(id, "pull").orElseThrow().pictures().isEmpty());
    }
}
