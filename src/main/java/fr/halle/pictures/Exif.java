package fr.halle.pictures;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;

/** The one thing that we read of what a camera noted. */
final class Exif {

    private Exif() {}

    /** 1 to 8; upright when the note says nothing that makes sense. */
    static int orientation(byte[] file, int from) {
        var notes = new Metadata();
        new ExifReader().extract(new ByteArrayReader(file, from), notes);
        var first = notes.getFirstDirectoryOfType(ExifIFD0Directory.class);
        var held = first == null ? null : first.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return held == null || held < 1 || held > 8 ? Header.UPRIGHT : held;
    }
}
