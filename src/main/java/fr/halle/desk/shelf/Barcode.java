package fr.halle.desk.shelf;

/**
 * The number under the bars: 8, 12, 13 or 14 figures, the last of which checks the others (GS1).
 */
final class Barcode {

    private static final int TRIPLE = 3;
    private static final int TEN = 10;

    private Barcode() {}

    static boolean isWellFormed(String figures) {
        if (!figures.matches("[0-9]{8}|[0-9]{12,14}")) return false;
        int sum = 0;
        for (int i = 0; i < figures.length(); i++) {
            int weight = (figures.length() - 1 - i) % 2 == 1 ? TRIPLE : 1;
            sum += weight * (figures.charAt(i) - '0');
        }
        return sum % TEN == 0;
    }
}
