package fr.halle.kernel;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A photograph of something, as every page may show it: {@code width} and {@code height} are those
 * of its largest file, {@code alt} says in words what it shows.
 */
public record Cover(UUID id, int width, int height, String alt) {

    private static final List<Integer> WIDTHS = List.of(400, 800, 1600);

    /** A photograph is kept no wider than this, in pixels. */
    public static final int WIDEST = WIDTHS.getLast();

    /** The widths in which it is kept, narrowest first. */
    public List<Integer> widths() {
        return widths(width);
    }

    /** Each step that is narrower than the photograph, then its own width: nothing is enlarged. */
    public static List<Integer> widths(int width) {
        return IntStream.concat(
                        WIDTHS.stream().mapToInt(Integer::intValue).filter(step -> step < width),
                        IntStream.of(Math.min(width, WIDEST)))
                .distinct()
                .boxed()
                .toList();
    }

    /** The width in which it is kept for browsers that do not know WebP. */
    public int plainWidth() {
        return plainWidth(width);
    }

    public static int plainWidth(int width) {
        return Math.min(width, WIDTHS.get(1));
    }
}
