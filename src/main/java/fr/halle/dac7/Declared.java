package fr.halle.dac7;

import java.util.List;

/** What came of making the file. */
sealed interface Declared {

    record Made(String xml) implements Declared {}

    /** Keys of sentences that say what has to be done first. */
    record Lacking(List<String> reasons) implements Declared {}

    /**
     * It does not have the structure that the tax office reads: something that we did not foresee.
     */
    record Invalid(String mistake) implements Declared {}
}
