package fr.halle.web.spi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.UUID;

class SignedInTests {

    @Test
    void fitsInASessionHoweverLongTheNameOfThePersonIs() {
        var person =
                new SignedIn(UUID.randomUUID(), "n".repeat(200), "e".repeat(200) + "@x.example");
        assertThat(person.getName()).hasSizeLessThanOrEqualTo(100);
    }
}
