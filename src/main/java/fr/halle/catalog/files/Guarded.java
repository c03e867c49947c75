package fr.halle.catalog.files;

/**
 * A cell that begins like a formula would be reckoned by the spreadsheet that opens the file: an
 * apostrophe before it keeps it a text (OWASP, CSV injection).
 */
public final class Guarded {

    private static final String DANGEROUS = "=+-@\t\r";

    private Guarded() {}

    public static String of(String cell) {
        return isDangerous(cell, 0) || (cell.startsWith("'") && isDangerous(cell, 1))
                ? "'" + cell
                : cell;
    }

    /** What {@link #of} was given. */
    static String undo(String cell) {
        if (!cell.startsWith("'")) return cell;
        boolean guarded = isDangerous(cell, 1) || (cell.startsWith("''") && isDangerous(cell, 2));
        return guarded ? cell.substring(1) : cell;
    }

    private static boolean isDangerous(String cell, int at) {
        return cell.length() > at && DANGEROUS.indexOf(cell.charAt(at)) >= 0;
    }
}
