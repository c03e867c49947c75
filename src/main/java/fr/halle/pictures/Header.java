package fr.halle.pictures;

/**
 * What a file says of itself before any of it is decoded, so that a small file of a billion pixels
 * costs nothing. {@code orientation} is Exif's, 1 to 8: how the camera was held.
 */
record Header(Kind kind, int width, int height, int orientation) {

    static final int UPRIGHT = 1;

    private static final long MOST_PIXELS = 50_000_000;
    private static final int FEWEST_PIXELS = 200;
    private static final int NARROWEST = 4;

    static Header of(byte[] file) throws Refused {
        var kind = Kind.of(file);
        try {
            return switch (kind) {
                case JPEG -> checked(JpegFile.header(file));
                case PNG -> checked(PngFile.header(file));
                case WEBP -> checked(WebpFile.header(file));
                case GIF -> throw new Refused("gif");
                case HEIC -> throw new Refused("heic");
                case SVG -> throw new Refused("svg");
                case OTHER -> throw new Refused("unknown");
            };
        } catch (IndexOutOfBoundsException e) {
            throw new Refused("broken");
        }
    }

    private static Header checked(Header header) throws Refused {
        long pixels = (long) header.width * header.height;
        int shorter = Math.min(header.width, header.height);
        int longer = Math.max(header.width, header.height);
        if (shorter < 1) throw new Refused("broken");
        if (pixels > MOST_PIXELS) throw new Refused("pixels", pixels / 1_000_000);
        if (shorter < FEWEST_PIXELS) throw new Refused("small", header.width, header.height);
        if (longer > NARROWEST * shorter) throw new Refused("narrow");
        return header;
    }

    /** Held sideways: the columns of the file are the lines of the picture. */
    boolean isSideways() {
        return orientation >= 5;
    }
}
