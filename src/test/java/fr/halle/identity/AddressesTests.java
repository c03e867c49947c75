package fr.halle.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.PeopleTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A small book of addresses, checked against the territory where we know it. */
class AddressesTests extends PeopleTest {

    private static final String BOOK = "/my/account/addresses";

    @ParameterizedTest
    @CsvSource({
        "08000,charleville mezieres,''",
        "75011,Paris,''",
        "08000,Sedan,Choisissez la commune qui va avec",
        "8000,Sedan,Un code postal a 5 chiffres.",
        "08 000,Charleville-Mézières,''",
        "ABCDE,Sedan,Un code postal a 5 chiffres.",
        "75011,'',Écrivez la commune."
    })
    void aCommuneGoesWithItsPostcode(String postcode, String commune, String sentence) {
        var answer = write(entered(somebody("Rose")), BOOK, "Maison", postcode, commune, "");
        if (sentence.isEmpty()) {
            assertThat(answer.location()).as(answer.summary()).isEqualTo(BOOK);
        } else {
            assertThat(answer.mistakes()).singleElement().asString().contains(sentence);
            assertThat(answer.valueOf("street")).isEqualTo("1 rue des Tilleuls");
        }
    }

    @Test
    void theUsualAddressGivesItsPhoneToTheCheckout() {
        var email = somebody("Rose");
        var browser = entered(email);
        browser.put(stalls.open(5, 5).offer(), "1");
        assertThat(browser.get("/checkout").valueOf("phone")).isEmpty();
        write(browser, BOOK, "Maison", "75011", "Paris", "03 24 00 00 01");
        write(browser, BOOK, "Atelier", "75011", "Paris", "+33 6 12 34 56 78");
        var checkout = browser.get("/checkout");
        assertThat(checkout.valueOf("phone")).isEqualTo("03 24 00 00 01");
        assertThat(checkout.valueOf("name")).isEqualTo("Rose");
        assertThat(checkout.valueOf("email")).isEqualTo(email);
        post(browser, browser.get(BOOK).page().expectFirst("form[action$=/choice]").attr("action"));
        assertThat(browser.get("/checkout").valueOf("phone")).isEqualTo("+33 6 12 34 56 78");
        assertThat(write(browser, BOOK, "Faux", "75011", "Paris", "12").mistakes()).hasSize(1);
    }

    @Test
    void anAddressIsChangedAndRemovedByItsOwnerOnly() {
        var browser = entered(somebody("Rose"));
        write(browser, BOOK, "Maison", "75011", "Paris", "");
        var path = browser.get(BOOK).page().expectFirst("a[href^=" + BOOK + "/]").attr("href");
        var neighbour = entered(somebody("Lucie"));
        assertThat(neighbour.get(path).status()).isEqualTo(404);
        assertThat(write(neighbour, path, "x", "75011", "Paris", "").status()).isEqualTo(404);
        assertThat(post(neighbour, path + "/removal").status()).isEqualTo(404);
        assertThat(post(neighbour, path + "/choice").status()).isEqualTo(404);
        assertThat(write(browser, path, "Chez moi", "75011", "Paris", "").location())
                .isEqualTo(BOOK);
        assertThat(browser.get(BOOK).text()).contains("Chez moi").doesNotContain("Maison 1 rue");
        post(browser, path + "/removal");
        assertThat(browser.get(BOOK).text()).contains("Aucune adresse pour l’instant");
    }

    private Answer write(
            Buyer browser,
            String path,
            String label,
            String postcode,
            String commune,
            String phone) {
        return post(
                browser,
                path,
                "label",
                label,
                "name",
                "Rose",
                "street",
                "1 rue des Tilleuls",
                "postcode",
                postcode,
                "commune",
                commune,
                "phone",
                phone);
    }
}
