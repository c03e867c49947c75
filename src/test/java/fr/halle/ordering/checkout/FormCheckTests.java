package fr.halle.ordering.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.halle.kernel.Language;
import fr.halle.kernel.ShopId;
import fr.halle.payments.Tender;
import fr.halle.shops.BuyingShops.BuyingShop;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

class FormCheckTests {

    private static final ShopId SHOP = new ShopId(new UUID(0, 1));
    private static final ShopId OWN = new ShopId(new UUID(0, 2));
    private static final String SLOT = "slot-" + SHOP.value();
    private static final String MESSAGE = "message-" + SHOP.value();

    @Test
    void aRightFormHasNoMistake() {
        var result = check(Map.of());
        assertThat(result.mistakes()).isEmpty();
        assertThat(result.form().slots())
                .containsEntry(SHOP, Instant.parse("2026-11-24T07:00:00Z"));
        assertThat(result.form().tender().key()).isEqualTo("on-collection");
    }

    @ParameterizedTest
    @CsvSource({
        "name, '', name.missing",
        "email, '', email.missing",
        "email, zoe.example.org, email.no-at",
        "email, zoe@, email.wrong",
        "email, zoe lenoir@example.org, email.wrong",
        "email, 'a@example.org,b@example.org', email.wrong",
        "phone, 06 12 34 56 7, phone.wrong",
        "phone, 1612345678, phone.wrong",
        "phone, zéro six, phone.not-figures",
        "tender, '', tender.missing",
        "tender, gold, tender.missing",
    })
    void eachMistakeStandsNextToItsField(String field, String typed, String sentence) {
        assertThat(check(Map.of(field, typed)).mistakes())
                .extracting(Mistake::field, Mistake::key)
                .containsExactly(tuple(field, "ordering.checkout." + sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0612345678", "06 12 34 56 78", "06.12.34.56.78", "+32 475 12 34 56"})
    void aNumberIsRightHoweverItsFiguresAreGrouped(String phone) {
        assertThat(check(Map.of("phone", phone)).mistakes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', slot.missing", "demain, slot.unknown", "2026-11-24, slot.unknown"})
    void everyShopNeedsItsSlot(String chosen, String sentence) {
        assertThat(check(Map.of(SLOT, chosen)).mistakes())
                .extracting(Mistake::field, Mistake::key)
                .containsExactly(tuple(SLOT, "ordering.checkout." + sentence));
    }

    @Test
    void nameAndMessageHaveALength() {
        assertThat(check(Map.of("name", "a".repeat(200), MESSAGE, "a".repeat(500))).mistakes())
                .isEmpty();
        assertThat(check(Map.of("name", "a".repeat(201), MESSAGE, "a".repeat(501))).mistakes())
                .extracting(Mistake::field)
                .containsExactly(MESSAGE, "name");
    }

    @Test
    void allMistakesAreNamedAtOnce() {
        var result = FormCheck.check(CheckoutFormTests.form(), offering(false), null, Language.FR);
        assertThat(result.form()).isNull();
        assertThat(result.mistakes())
                .extracting(Mistake::field)
                .containsExactly(SLOT, "name", "email", "tender", "terms");
    }

    @Test
    void whatIsForShopsIsBoughtByOneOfOnesOwn() {
        var own = OWN.value().toString();
        assertThat(check(Map.of("buyer", own), offering(true)).form().by().buyer().name())
                .isEqualTo("Le Fournil");
        assertThat(check(Map.of(), offering(true)).form().by().buyer()).isNotNull();
        assertThat(check(Map.of("buyer", own), offering(false)).form().by().buyer()).isNotNull();
        assertThat(check(Map.of(), offering(false)).form().by().buyer()).isNull();
        for (var typed : List.of("myself", SHOP.value().toString(), "x")) {
            assertThat(check(Map.of("buyer", typed), offering(true)).mistakes())
                    .extracting(Mistake::field)
                    .containsExactly("buyer");
        }
        assertThat(check(Map.of("buyer", SHOP.value().toString())).mistakes()).hasSize(1);
    }

    private static FormCheck.Result check(Map<String, String> changed) {
        return check(changed, offering(false));
    }

    private static FormCheck.Result check(
            Map<String, String> changed, FormCheck.Offering offering) {
        var fields =
                new HashMap<>(
                        Map.of(
                                "name",
                                "Zoé Lenoir",
                                "email",
                                "zoe@example.org",
                                "tender",
                                "on-collection",
                                "terms",
                                "yes",
                                SLOT,
                                "2026-11-24T07:00:00Z"));
        fields.putAll(changed);
        var typed =
                fields.entrySet().stream()
                        .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new);
        return FormCheck.check(CheckoutFormTests.form(typed), offering, null, Language.FR);
    }

    private static FormCheck.Offering offering(boolean forShops) {
        var own = new BuyingShop(OWN, "Le Fournil", "81234567800012");
        return new FormCheck.Offering(List.of(SHOP), tenders(), new Buyers(List.of(own), forShops));
    }

    private static List<Tender> tenders() {
        return List.of(
                new Tender() {
                    @Override
                    public String key() {
                        return "on-collection";
                    }

                    @Override
                    public Timing timing() {
                        return Timing.ON_COLLECTION;
                    }
                });
    }
}
