package fr.halle.pictures;

import java.nio.ByteBuffer;

/** The first chunks of a PNG. */
final class PngFile {

    private static final int FIRST_CHUNK = 8;

    private PngFile() {}

    static Header header(byte[] file) throws Refused {
        var bytes = ByteBuffer.wrap(file);
        for (int at = FIRST_CHUNK; !JpegFile.startsWith(file, at + 4, "IDAT"); ) {
            if (JpegFile.startsWith(file, at + 4, "acTL")) throw new Refused("gif");
            int length = bytes.getInt(at);
            if (length < 0) throw new Refused("broken");
            at = Math.addExact(at, Math.addExact(length, 12));
        }
        return new Header(Kind.PNG, bytes.getInt(16), bytes.getInt(20), Header.UPRIGHT);
    }
}
