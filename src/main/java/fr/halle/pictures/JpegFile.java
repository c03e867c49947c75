package fr.halle.pictures;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Walks along the segments of a JPEG (ITU T.81) until its first scan. */
final class JpegFile {

    private static final String EXIF = "Exif\0\0";

    private JpegFile() {}

    static Header header(byte[] file) throws Refused {
        var bytes = ByteBuffer.wrap(file);
        int width = 0;
        int height = 0;
        int orientation = Header.UPRIGHT;
        int at = 2;
        while (true) {
            if ((file[at] & 0xff) != 0xff) throw new Refused("broken");
            int marker = file[at + 1] & 0xff;
            if (marker == 0xff) {
                at++; // filling
                continue;
            }
            int length = bytes.getShort(at + 2) & 0xffff;
            if (isFrame(marker)) {
                height = bytes.getShort(at + 5) & 0xffff;
                width = bytes.getShort(at + 7) & 0xffff;
                // printers' inks: without the press's profile nobody knows which colours they are
                if (file[at + 9] == 4) throw new Refused("inks");
            } else if (marker == 0xe1 && startsWith(file, at + 4, EXIF)) {
                orientation = Exif.orientation(file, at + 4 + EXIF.length());
            } else if (marker == 0xda) {
                if (!isWhole(file, at)) throw new Refused("broken");
                return new Header(Kind.JPEG, width, height, orientation);
            }
            at += 2 + length;
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0
                && marker <= 0xcf
                && marker != 0xc4
                && marker != 0xc8
                && marker != 0xcc;
    }

    /**
     * Decoders fill what is missing with grey and say nothing. Within a scan FF D9 is the end and
     * nothing else.
     */
    private static boolean isWhole(byte[] file, int from) {
        for (int at = from; at < file.length - 1; at++) {
            if (file[at] == (byte) 0xff && file[at + 1] == (byte) 0xd9) return true;
        }
        return false;
    }

    static boolean startsWith(byte[] file, int at, String word) {
        return at + word.length() <= file.length
                && new String(file, at, word.length(), StandardCharsets.ISO_8859_1).equals(word);
    }
}
