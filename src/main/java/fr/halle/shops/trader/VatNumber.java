package fr.halle.shops.trader;

/** A French number of intra-community VAT: FR, a key of two figures, a SIREN. */
public final class VatNumber {

    private VatNumber() {}

    /** Whether it is that of this SIREN; the key is (12 + 3 × (SIREN mod 97)) mod 97. */
    public static boolean isOf(String number, String siren) {
        return number.equals(of(siren));
    }

    public static String of(String siren) {
        long key = (12 + 3 * (Long.parseLong(siren) % 97)) % 97;
        return "FR%02d%s".formatted(key, siren);
    }

    /** « fr 12 345 678 901 » as it is kept. */
    public static String figures(String typed) {
        return typed.replaceAll("[\\s.\\u00a0\\u202f-]", "").toUpperCase(java.util.Locale.ROOT);
    }
}
