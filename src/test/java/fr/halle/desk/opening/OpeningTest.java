package fr.halle.desk.opening;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.shops.founding.Siret;
import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.PeopleTest;
import fr.halle.testing.Sirens;

import org.junit.jupiter.api.BeforeEach;

import java.util.concurrent.atomic.AtomicInteger;

/** A baker with an account and a business, and the steps to the shop. */
abstract class OpeningTest extends PeopleTest {

    private static final AtomicInteger NEXT = new AtomicInteger(20);

    String email;
    Buyer baker;
    String siren;
    String name;

    @BeforeEach
    void aBaker() {
        email = somebody("Basile Froment");
        baker = entered(email);
        int number = NEXT.incrementAndGet();
        siren = Sirens.of(88000000 + number);
        name = "Le Four du Lac " + number;
    }

    void threeSteps() {
        assertThat(business("SARL Froment").location()).endsWith("/trade");
        post(baker, "/open-a-shop/trade", "trade", "CRAFTSPERSON", "name", name);
        post(
                baker,
                "/open-a-shop/place",
                "street",
                "3 quai du Lac",
                "postcode",
                "08000",
                "commune",
                "Charleville-Mezieres",
                "phone",
                "03 24 00 00 00",
                "email",
                email);
    }

    String fourSteps() {
        threeSteps();
        assertThat(post(baker, "/open-a-shop/hours").status()).isEqualTo(422);
        var made = post(baker, "/open-a-shop/hours", "opens-2-0", "7:00", "closes-2-0", "13:00");
        assertThat(made.location()).as(made.summary()).endsWith("/shelf");
        return baker.get("/counter").location().split("/")[2];
    }

    Answer business(String legalName) {
        return post(baker, "/open-a-shop/business", "siret", siret(), "legal-name", legalName);
    }

    /** The first establishment of this business. */
    String siret() {
        var first = siren + "0001";
        for (int key = 0; key < 9; key++) {
            if (Siret.isRight(first + key)) return first + key;
        }
        return first + 9;
    }
}
