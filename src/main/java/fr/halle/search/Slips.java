package fr.halle.search;

/**
 * How many slips of a hand lie between two words: a letter too many, missing, wrong, or two swapped
 * (optimal string alignment).
 */
final class Slips {

    private Slips() {}

    static int between(String one, String other) {
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) slips[i][0] = i;
        for (int j = 0; j <= other.length(); j++) slips[0][j] = j;
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                int wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int least = Math.min(slips[i - 1][j], slips[i][j - 1]) + 1;
                slips[i][j] = Math.min(least, slips[i - 1][j - 1] + wrong);
                if (areSwapped(one, i, other, j)) {
                    slips[i][j] = Math.min(slips[i][j], slips[i - 2][j - 2] + 1);
                }
            }
        }
        return slips[one.length()][other.length()];
    }

    private static boolean areSwapped(String one, int i, String other, int j) {
        return i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
