package fr.halle.pictures;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The chunks of a WebP (RFC 9649). */
final class WebpFile {

    private static final int FIRST_CHUNK = 12;
    private static final int ANIMATED = 0b10;

    private WebpFile() {}

    static Header header(byte[] file) throws Refused {
        var bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        if (JpegFile.startsWith(file, FIRST_CHUNK, "VP8 ")) {
            return new Header(
                    Kind.WEBP,
                    bytes.getShort(26) & 0x3fff,
                    bytes.getShort(28) & 0x3fff,
                    Header.UPRIGHT);
        }
        if (JpegFile.startsWith(file, FIRST_CHUNK, "VP8L")) {
            int sizes = bytes.getInt(21);
            return new Header(
                    Kind.WEBP, (sizes & 0x3fff) + 1, (sizes >> 14 & 0x3fff) + 1, Header.UPRIGHT);
        }
        if (!JpegFile.startsWith(file, FIRST_CHUNK, "VP8X")) throw new Refused("broken");
        if ((file[20] & ANIMATED) != 0) throw new Refused("gif");
        return new Header(
                Kind.WEBP, three(bytes, 24) + 1, three(bytes, 27) + 1, orientation(file, bytes));
    }

    private static int orientation(byte[] file, ByteBuffer bytes) throws Refused {
        for (int at = FIRST_CHUNK; at + 8 < file.length; ) {
            int length = bytes.getInt(at + 4);
            if (length < 0) throw new Refused("broken");
            if (JpegFile.startsWith(file, at, "EXIF")) {
                boolean named = JpegFile.startsWith(file, at + 8, "Exif\0\0");
                return Exif.orientation(file, at + (named ? 14 : 8));
            }
            at = Math.addExact(at, Math.addExact(8 + (length & 1), length));
        }
        return Header.UPRIGHT;
    }

    private static int three(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xffff | (bytes.get(at + 2) & 0xff) << 16;
    }
}
