package fr.halle.search;

import java.util.List;
import java.util.stream.Collectors;

/** What was typed, word by word, as it is looked for. */
public record Understood(List<Word> words) {

    /**
     * One word that means something.
     *
     * @param typed as it was typed
     * @param meant the word looked for instead: the closest known one, or the same
     * @param begun whether {@code meant} is only the beginning of known words
     * @param known whether something is called so, or begins so
     */
    public record Word(String typed, String meant, boolean begun, boolean known) {

        public boolean isMended() {
            return !typed.equals(meant);
        }
    }

    /** Whether some word was taken for another. */
    public boolean isMended() {
        return words.stream().anyMatch(Word::isMended);
    }

    /** « pain charleville ». */
    public String meant() {
        return words.stream().map(Word::meant).collect(Collectors.joining(" "));
    }
}
