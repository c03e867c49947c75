package fr.halle.ordering.placed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class PurchaseNumbersTests {

    @RepeatedTest(100)
    void hasEightFiguresOfWhichTheLastProvesTheOthers() {
        assertThat(PurchaseNumbers.number()).matches("\\d{8}").matches(PurchaseNumbersTests::luhn);
    }

    @RepeatedTest(20)
    void oneMisheardFigureMakesANumberThatDoesNotExist() {
        var number = PurchaseNumbers.number();
        for (int place = 0; place < number.length(); place++) {
            for (char heard = '0'; heard <= '9'; heard++) {
                var said = new StringBuilder(number);
                said.setCharAt(place, heard);
                assertThat(luhn(said.toString())).isEqualTo(said.toString().equals(number));
            }
        }
    }

    @Test
    void aTokenFitsInALinkAndCannotBeGuessed() {
        assertThat(PurchaseNumbers.token()).matches("[\\w-]{22}");
        assertThat(PurchaseNumbers.token()).isNotEqualTo(PurchaseNumbers.token());
    }

    /** ISO/IEC 7812-1, written another way than the code under test. */
    private static boolean luhn(String number) {
        int sum = 0;
        boolean doubled = false;
        for (int i = number.length() - 1; i >= 0; i--, doubled = !doubled) {
            int figure = Character.digit(number.charAt(i), 10) * (doubled ? 2 : 1);
            sum += figure / 10 + figure % 10;
        }
        return sum % 10 == 0;
    }
}
