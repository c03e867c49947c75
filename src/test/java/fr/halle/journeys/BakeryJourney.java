package fr.halle.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;

import fr.halle.shops.founding.Siret;
import fr.halle.testing.Letters;
import fr.halle.testing.Sirens;

import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * From nothing to a shop with twenty products on sale, in one sitting, on a telephone and without a
 * mouse: a baker signs up, opens the shop in five steps and sends the list that the till has; an
 * animator lets it open.
 */
class BakeryJourney extends JourneyTest {

    private static final String EMAIL = "basile.levain@journeys.example";
    private static final String NAME = "Le Four du Lac aux Canards";
    private static final int PRODUCTS = 20;

    private int actions;

    @Test
    void aBakeryOpensAndFillsItsShelfInOneSitting() throws Exception {
        var begun = Instant.now();
        try (var baker = visitor("bakery", 360).byKeyboard();
                var animator = visitor("opening", 360);
                var shopper = visitor("bakery-opened", 360)) {
            join(baker);
            var slug = fiveSteps(baker);
            sayWhoSells(baker, slug);
            fill(baker, slug);
            baker.go("/open-a-shop/shelf").look("full");
            press(baker, "Demander la validation");
            var took = Duration.between(begun, Instant.now());

            assertThat(shopper.go("/shops/" + slug).text()).doesNotContain(NAME);
            signIn(animator, "animation.metropole@demo.halle.example");
            animator.go("/openings").look("queue");
            animator.press("La laisser ouvrir " + NAME);
            shopper.go("/shops/" + slug).look("shop");
            assertThat(shopper.text()).contains(NAME, "Pain no 1");
            assertThat(
                            jdbc.sql(
                                            """
                                            select count(*) from catalog.product p join shops.shop s on s.id = p.shop_id
                                            where s.slug = ? and p.withdrawn_at is null
                                            """)
                                    .param(slug)
                                    .query(Integer.class)
                                    .single())
                    .isEqualTo(PRODUCTS);
            assertThat(actions).as("fields filled, choices and buttons").isLessThanOrEqualTo(45);
            LoggerFactory.getLogger(getClass())
                    .info("A bakery online: {} actions, {} s by script", actions, took.toSeconds());
        }
    }

    private void join(Visitor baker) {
        baker.go("/open-a-shop").look("what");
        baker.follow("Créez-en un");
        type(baker, "name", "Basile Levain");
        type(baker, "email", EMAIL);
        type(baker, "password", "pétrin fariné du matin");
        press(baker, "Créer un compte");
        baker.go(new Letters(LETTERBOX).link(EMAIL, "Confirmez votre adresse"));
        press(baker, "Confirmer et entrer");
    }

    private String fiveSteps(Visitor baker) {
        baker.go("/open-a-shop/business").look("business");
        type(baker, "siret", siret());
        type(baker, "legal-name", "SARL Levain et fils");
        press(baker, "Continuer");
        baker.look("trade").choose("input[name=trade][value=CRAFTSPERSON]");
        type(baker, "name", NAME);
        press(baker, "Continuer");
        type(baker.look("place"), "street", "3 quai du Lac");
        type(baker, "postcode", "08000");
        type(baker, "commune", "Charleville-Mézières");
        type(baker, "phone", "03 24 00 00 00");
        type(baker, "email", EMAIL);
        press(baker, "Continuer");
        baker.look("hours");
        for (int day = 2; day <= 6; day++) {
            baker.choose("[name=day-" + day + "]");
            actions++;
        }
        type(baker, "opens-0-0", "06:30");
        type(baker, "closes-0-0", "13:00");
        press(baker, "Écrire ces heures");
        press(baker, "Continuer");
        assertThat(baker.look("shelf").page.url()).endsWith("/shelf");
        return baker.go("/counter").page.url().replaceAll(".*/counter/([a-z0-9-]+).*", "$1");
    }

    private void sayWhoSells(Visitor baker, String slug) {
        baker.go("/counter/" + slug + "/trader").look("trader");
        type(baker, "legal-form", "SARL");
        baker.choose("input[name=vat][value=EXEMPT]");
        type(baker, "register", "RCS Sedan");
        type(baker, "mediator", "Médiation inventée");
        type(baker, "returns-address", "3 quai du Lac, 08000 Charleville-Mézières");
        type(baker, "returns-days", "14");
        baker.choose("#lawful");
        press(baker, "Garder");
    }

    private void fill(Visitor baker, String slug) throws IOException {
        baker.go("/counter/" + slug + "/import");
        baker.page
                .locator("#file")
                .setInputFiles(
                        new FilePayload(
                                "etal.xlsx",
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                                workbook()));
        baker.page.locator("#category").selectOption("pains");
        actions += 2;
        press(baker, "Voir avant d’importer");
        assertThat(baker.look("columns").text()).contains("5 colonnes sur 5");
        press(baker, "Voir avant d’importer");
        assertThat(baker.look("tried").text()).contains("20");
        baker.pressOn("form[action$=confirmation] button");
        actions++;
    }

    private static byte[] workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "essai", "1.0")) {
            var sheet = workbook.newWorksheet("Étal");
            var head = List.of("Nom", "Prix TTC", "Quantité", "Allergènes", "Description");
            for (int column = 0; column < head.size(); column++) {
                sheet.value(0, column, head.get(column));
            }
            IntStream.rangeClosed(1, PRODUCTS)
                    .forEach(
                            row -> {
                                sheet.value(row, 0, "Pain no " + row);
                                sheet.value(row, 1, 2 + row / 10.0);
                                sheet.value(row, 2, 12);
                                sheet.value(row, 3, "gluten");
                                sheet.value(
                                        row,
                                        4,
                                        "Farine de la vallée, levain de trois jours, cuit au feu de bois le matin même.");
                            });
        }
        return bytes.toByteArray();
    }

    private void type(Visitor baker, String field, String text) {
        baker.fill("#" + field, text);
        actions++;
    }

    private void press(Visitor baker, String button) {
        baker.press(button);
        actions++;
    }

    private static String siret() {
        var first = Sirens.of(87000001) + "0001";
        return IntStream.range(0, 10)
                .mapToObj(key -> first + key)
                .filter(Siret::isRight)
                .findFirst()
                .orElseThrow();
    }
}
