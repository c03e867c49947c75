package fr.halle.catalog.gathering;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The photographs in a ZIP. Names serve to find them and never as paths; sizes are counted while
 * unpacking; what is in there, the content of each says later.
 */
public final class PhotographZip {

    private static final int MOST_ENTRIES = 2_000;
    private static final int LARGEST = 20 << 20;
    private static final long LARGEST_TOGETHER = 200L << 20;

    /** Photographs hardly shrink; what shrinks to a hundredth is none. */
    private static final int MOST_TIMES = 100;

    private static final int HARMLESS = 1 << 20;
    private static final Set<String> ENDINGS =
            Set.of("jpg", "jpeg", "png", "webp", "gif", "heic", "avif");

    private PhotographZip() {}

    /** Takes a photograph of that name. */
    public interface Taker {

        void take(String name, byte[] content);
    }

    /** Not to be used; {@code why} is the end of catalog.import.… */
    public static final class Unusable extends Exception {

        private static final long serialVersionUID = 1L;

        private final String why;

        Unusable(String why) {
            super(why);
            this.why = why;
        }

        public String why() {
            return why;
        }
    }

    /** How many there were. */
    public static int read(Path file, Taker taker) throws IOException, Unusable {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) throw new Unusable("zip.many");
            int taken = 0;
            long together = 0;
            for (var entry : zip.stream().filter(PhotographZip::isPhotograph).toList()) {
                var content = content(zip, entry);
                together += content.length;
                if (together > LARGEST_TOGETHER) throw new Unusable("zip.bomb");
                taker.take(entry.getName(), content);
                taken++;
            }
            if (taken == 0) throw new Unusable("zip.none");
            return taken;
        } catch (ZipException | IllegalArgumentException e) {
            throw new Unusable("zip.broken");
        }
    }

    /** By its name; what systems leave beside files is passed over. */
    private static boolean isPhotograph(ZipEntry entry) {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        boolean left = name.startsWith("__macosx") || name.replaceAll("^.*/", "").startsWith(".");
        return !entry.isDirectory()
                && !left
                && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static byte[] content(ZipFile zip, ZipEntry entry) throws IOException, Unusable {
        try (var input = zip.getInputStream(entry)) {
            var content = input.readNBytes(LARGEST + 1);
            if (content.length > LARGEST) throw new Unusable("zip.large");
            long packed = Math.max(1, entry.getCompressedSize());
            if (content.length > HARMLESS && content.length / packed > MOST_TIMES)
                throw new Unusable("zip.bomb");
            return content;
        }
    }
}
