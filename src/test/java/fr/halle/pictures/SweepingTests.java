package fr.halle.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.kernel.Cover;
import fr.halle.kernel.PersonId;
import fr.halle.shops.ShopPictures;
import fr.halle.testing.Photos;
import fr.halle.testing.WholeHalle;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What a process that dies at any moment leaves, and what is left of it after a day. */
class SweepingTests extends WholeHalle {

    @Autowired Pictures pictures;
    @Autowired PictureFolder folder;
    @Autowired PictureRows rows;
    @Autowired ShopPictures shops;
    @Autowired Sweeping sweeping;

    @Test
    void filesWithoutARowAreSweptAndTheSameUploadMendsThem() throws Exception {
        var cover = received(Photos.jpeg(420, 320));
        jdbc.sql("delete from pictures.picture where id = ?").param(cover.id()).update();
        sweeping.run();
        assertThat(folder.file(cover.id(), 400, "webp")).isPresent(); // not a day old
        assertThat(received(Photos.jpeg(420, 320))).isEqualTo(cover);
        assertThat(rows.known(java.util.List.of(cover.id()))).hasSize(1);
        jdbc.sql("delete from pictures.picture where id = ?").param(cover.id()).update();
        age(folder.file(cover.id(), 400, "webp").orElseThrow().getParent());
        sweeping.run();
        assertThat(folder.file(cover.id(), 400, "webp")).isEmpty();
        assertThat(received(Photos.jpeg(420, 320))).isEqualTo(cover);
        assertThat(folder.file(cover.id(), 400, "webp")).isPresent();
    }

    @Test
    void aPhotographThatNobodyShowsGoesAndOneThatIsShownStays() throws Exception {
        var shown = received(Photos.jpeg(430, 330));
        var unused = received(Photos.jpeg(440, 340));
        var fresh = received(Photos.jpeg(450, 350));
        shops.show(stalls.open(1).shop(), shown, new PersonId(UUID.randomUUID()));
        jdbc.sql("update pictures.picture set kept_at = now() - interval '2 days' where id <> ?")
                .param(fresh.id())
                .update();
        sweeping.run();
        assertThat(folder.file(shown.id(), 400, "webp")).isPresent();
        assertThat(folder.file(fresh.id(), 400, "webp")).isPresent();
        assertThat(folder.file(unused.id(), 400, "webp")).isEmpty();
        assertThat(rows.known(java.util.List.of(unused.id()))).isEmpty();
    }

    @Test
    void halfWrittenFilesAreNeverServedAndGoAfterADay() throws Exception {
        var left = folder.begin();
        Files.writeString(left.resolve("400.webp"), "half");
        sweeping.run();
        assertThat(left).exists();
        age(left);
        sweeping.run();
        assertThat(left).doesNotExist();
    }

    @Test
    void anotherDatabasesFolderIsLeftAlone() throws Exception {
        var left = folder.begin();
        age(left);
        var mark = folder.root().resolve("database");
        var ours = Files.exists(mark) ? Files.readString(mark) : null;
        Files.writeString(mark, UUID.randomUUID().toString());
        sweeping.run();
        assertThat(left).exists();
        if (ours == null) Files.delete(mark);
        else Files.writeString(mark, ours);
    }

    private Cover received(byte[] photo) throws Exception {
        var file = new MockMultipartFile("file", photo);
        return switch (pictures.receive(file, "Une photo")) {
            case Received.Kept(var cover) -> cover;
            case Received.Refused(var mistakes) -> throw new AssertionError(mistakes);
        };
    }

    private static void age(Path path) throws Exception {
        Files.setLastModifiedTime(path, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
    }
}
