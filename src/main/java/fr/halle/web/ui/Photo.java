package fr.halle.web.ui;

import static java.util.stream.Collectors.joining;

import fr.halle.kernel.Cover;

/** The addresses under which the files of a photograph are served. */
public final class Photo {

    private Photo() {}

    /** « /pictures/…/400.webp 400w, … » */
    public static String srcset(Cover cover) {
        return cover.widths().stream()
                .map(width -> address(cover, width, "webp") + " " + width + "w")
                .collect(joining(", "));
    }

    /** The JPEG for browsers that do not know WebP. */
    public static String plain(Cover cover) {
        return address(cover, cover.plainWidth(), "jpg");
    }

    /** The largest file there is. */
    public static String largest(Cover cover) {
        return address(cover, cover.width(), "webp");
    }

    private static String address(Cover cover, int width, String ending) {
        return "/pictures/" + cover.id() + "/" + width + "." + ending;
    }
}
