package fr.halle.dac7;

/**
 * The « numéro fiscal » of a person: thirteen figures that begin with 0 to 3, of which the last
 * three are the first ten modulo 511 (European Commission, TIN algorithms, France).
 */
public final class TaxNumber {

    private static final int KEY = 511;

    private TaxNumber() {}

    /** « 30 23 217 600 053 » as it is on the notice, without its spaces. */
    public static String figures(String typed) {
        return typed.replaceAll("[\\s\\u00a0\\u202f.]+", "");
    }

    public static boolean isRight(String figures) {
        return figures.matches("[0-3][0-9]{12}")
                && Long.parseLong(figures.substring(0, 10)) % KEY
                        == Long.parseLong(figures.substring(10));
    }
}
