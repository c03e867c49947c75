package fr.halle.web.spi;

import java.util.List;

/** What a page may load (Content-Security-Policy): our own files, and nothing written into it. */
public final class ContentPolicy {

    /** The header's name; a page that sets it itself keeps what it set. */
    public static final String HEADER = "Content-Security-Policy";

    private static final String START =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:";
    private static final String END =
            "; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Every page's. */
    public static final String OURS = START + END;

    private ContentPolicy() {}

    /** The same with forms that lead to other hosts, {@code https://host} each. */
    public static String leadingTo(List<String> origins) {
        var forms = "form-action 'self'";
        return OURS.replace(forms, String.join(" ", forms, String.join(" ", origins)).strip());
    }

    /** The same for a page that also shows pictures of one other host, {@code https://host}. */
    public static String withImagesOf(String origin) {
        return START + " " + origin + END;
    }
}
