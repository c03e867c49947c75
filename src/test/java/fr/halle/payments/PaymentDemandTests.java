package fr.halle.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.halle.kernel.Language;
import fr.halle.kernel.OrganisationId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.UUID;

class PaymentDemandTests {

    @Test
    void asksForTheSumOfItsParts() {
        assertThat(demand("/purchases/1", 1380, 1196, 1).total()).isEqualTo(Till.euros(2577));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "here",
                ""
            })
    void sendsNobodyAwayFromThisInstallation(String path) {
        assertThatThrownBy(() -> demand(path, 100)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasSomebodyToPayAndNoNegativeAmount() {
        assertThatThrownBy(() -> demand("/")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> demand("/", -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static PaymentDemand demand(String path, long... cents) {
        var parts =
                java.util.Arrays.stream(cents)
                        .mapToObj(
                                each ->
                                        new PaymentDemand.Part(
                                                UUID.randomUUID(),
                                                new OrganisationId(UUID.randomUUID()),
                                                Till.euros(each)))
                        .toList();
        return new PaymentDemand(
                UUID.randomUUID(),
                "on-collection",
                "Panier",
                path,
                Language.FR,
                List.copyOf(parts));
    }
}
