package fr.halle.costsharing.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is still called of a part, or given back. */
class CalledTests {

    @ParameterizedTest(name = "part {0}, called {1}, of it given up {2}: {3}")
    @CsvSource({
        "40000, 0, 0, 40000",
        "40000, 38402, 0, 1598",
        "34562, 38402, 0, -3840",
        "34562, 38402, 38402, 0", // it has paid nothing: nothing is given back
        "34562, 38402, 10000, 0", // it is asked for less than its part
        "25000, 40000, 10000, -5000",
        "25000, 35000, 10000, 0", // the same, once those 50 euros were called back
        "40000, 40000, 10000, 0", // what was given up is not called again
        "0, 40000, 0, -40000", // it bears nothing any more
    })
    void whatWasGivenUpIsNeitherCalledAgainNorGivenBack(
            long part, long called, long givenUp, long left) {
        assertThat(new Called(called, givenUp, 1, null, null).left(part)).isEqualTo(left);
    }
}
