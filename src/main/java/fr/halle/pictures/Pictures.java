package fr.halle.pictures;

import fr.halle.kernel.Cover;
import fr.halle.web.spi.TooLarge;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The door: takes a photograph in. Not within a transaction, for it takes a second or two. */
@Component
public class Pictures {

    private static final long MEGABYTE = 1024 * 1024;
    private static final long LARGEST = 20 * MEGABYTE;
    private static final int PATIENCE_SECONDS = 20;

    private final Encoding encoding;
    private final PictureFolder folder;
    private final PictureRows rows;
    private final Semaphore desks;

    Pictures(Encoding encoding, PictureFolder folder, PictureRows rows, PictureSettings settings) {
        this.encoding = encoding;
        this.folder = folder;
        this.rows = rows;
        this.desks = new Semaphore(settings.atOnce(), true);
    }

    /**
     * Keeps the photograph, or says everything that is wrong with it and with its words. The same
     * file again is the same photograph.
     */
    public Received receive(@Nullable MultipartFile file, String alt) throws IOException {
        var mistakes = new ArrayList<>(AltText.mistake(alt).stream().toList());
        if (file == null || file.isEmpty()) {
            mistakes.addFirst(
                    TooLarge.isThisRequest()
                            ? Mistake.file("large", LARGEST / MEGABYTE)
                            : Mistake.file("none"));
        } else if (file.getSize() > LARGEST) {
            mistakes.addFirst(Mistake.file("large", LARGEST / MEGABYTE));
        } else {
            try {
                return receive(file::getBytes, AltText.of(alt), mistakes);
            } catch (Refused e) {
                mistakes.addFirst(e.mistake());
            }
        }
        return new Received.Refused(mistakes);
    }

    /** The same of what came another way than by a form. */
    public Received receive(byte[] content, String alt) throws IOException {
        var mistakes = new ArrayList<>(AltText.mistake(alt).stream().toList());
        try {
            return receive(() -> content, AltText.of(alt), mistakes);
        } catch (Refused e) {
            mistakes.addFirst(e.mistake());
            return new Received.Refused(mistakes);
        }
    }

    /** Where the bytes of a file come from. */
    private interface Content {

        byte[] bytes() throws IOException;
    }

    /** The file is read only when its turn comes: what waits lies on the disk. */
    private Received receive(Content file, String alt, List<Mistake> mistakes)
            throws IOException, Refused {
        takeDesk();
        try {
            var bytes = file.bytes();
            var header = Header.of(bytes);
            return mistakes.isEmpty()
                    ? new Received.Kept(kept(bytes, header, alt))
                    : new Received.Refused(mistakes);
        } finally {
            desks.release();
        }
    }

    private Cover kept(byte[] bytes, Header header, String alt) throws IOException, Refused {
        var id = ContentId.of(bytes);
        var upright = Decoding.upright(bytes, header);
        var written = folder.begin();
        try {
            var size = encoding.write(upright, written);
            rows.keep(id, size.width, size.height, written);
            return new Cover(id, size.width, size.height, alt);
        } finally {
            folder.discard(written);
        }
    }

    private void takeDesk() throws Refused {
        try {
            if (!desks.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) throw new Refused("busy");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("busy");
        }
    }
}
