package fr.halle.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sksamuel.scrimage.webp.WebpImageReader;

import fr.halle.testing.Photos;
import fr.halle.testing.house.SharesNothing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/** What is made of a file, whatever it is: without the house around it. */
@SharesNothing
class PictureFilesTests {

    @TempDir Path folder;

    static Stream<Arguments> refused() {
        var whole = Photos.jpeg(600, 400);
        return Stream.of(
                Arguments.of("a moving picture", Photos.gif(300, 300), "gif"),
                Arguments.of("a drawing", text("<svg xmlns='…'/>"), "svg"),
                Arguments.of("a drawing with its declaration", text("<?xml …?><svg/>"), "svg"),
                Arguments.of("an iPhone's", text("\0\0\0\u0018ftypheic\0\0"), "heic"),
                Arguments.of("a text", text("Bonjour, voici ma tarte."), "unknown"),
                Arguments.of("nothing much", text("x"), "unknown"),
                Arguments.of("half a JPEG", Arrays.copyOf(whole, whole.length / 2), "broken"),
                Arguments.of("a JPEG's first bytes", Arrays.copyOf(whole, 20), "broken"),
                Arguments.of("half a PNG", half(Photos.png(600, 400)), "broken"),
                Arguments.of("half a WebP", half(Photos.webp(600, 400)), "broken"),
                Arguments.of("four inks", Photos.fourInks(400, 400), "inks"),
                Arguments.of("a single pixel", Photos.png(1, 1), "small"),
                Arguments.of("a ribbon", Photos.jpeg(1700, 300), "narrow"),
                Arguments.of("a bomb", Photos.promising(30_000, 30_000), "pixels"),
                Arguments.of("a wrong promise", Photos.promising(3_000, 3_000), "broken"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource
    void refused(String what, byte[] file, String why) {
        assertThatThrownBy(() -> made(file)).isInstanceOf(Refused.class).hasMessage(why);
    }

    @Test
    void aPhotographTakenSidewaysStandsUprightAndTellsNothing() throws Exception {
        var file = Photos.sideways(1000, 600);
        assertThat(latin(file)).contains(Photos.MAKER, "Exif");
        var seen = made(file);
        assertThat(seen.getWidth()).isEqualTo(600);
        assertThat(seen.getHeight()).isEqualTo(1000);
        assertThat(isRed(seen, 300, 100)).isTrue();
        assertThat(isBlue(seen, 300, 900)).isTrue();
        try (var files = Files.list(folder)) {
            assertThat(files.map(PictureFilesTests::latin))
                    .hasSize(3)
                    .noneMatch(bytes -> bytes.contains(Photos.MAKER))
                    .noneMatch(bytes -> bytes.contains("Exif") || bytes.contains("EXIF"));
        }
    }

    @Test
    void threeWidthsAreKeptAndTheMiddleOneAsJpegToo() throws Exception {
        made(Photos.jpeg(2000, 1500));
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("400.webp", "800.webp", "1600.webp", "800.jpg");
        }
        assertThat(ImageIO.read(folder.resolve("800.jpg").toFile()).getHeight()).isEqualTo(600);
    }

    @Test
    void aSmallPictureIsNotEnlarged() throws Exception {
        made(Photos.webp(300, 200));
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("300.webp", "300.jpg");
        }
    }

    @Test
    void whatWasTransparentIsWhite() throws Exception {
        var seen = made(Photos.png(600, 600));
        assertThat(seen.getRGB(300, 300) & 0xf0f0f0).isEqualTo(0xf0f0f0);
        assertThat(isRed(seen, 50, 50)).isTrue();
    }

    @Test
    void aVeryLargePhotographIsReadInSteps() throws Exception {
        var header = Header.of(Photos.jpeg(8000, 6000));
        var upright = Decoding.upright(Photos.jpeg(8000, 6000), header);
        assertThat((long) upright.getWidth() * upright.getHeight()).isLessThan(20_000_000);
        assertThat(upright.getWidth()).isGreaterThan(1600);
    }

    /** The largest file that was written. */
    private BufferedImage made(byte[] file) throws IOException, Refused {
        var upright = Decoding.upright(file, Header.of(file));
        var size = new Encoding().write(upright, folder);
        var largest = Files.readAllBytes(folder.resolve(size.width + ".webp"));
        var read = new WebpImageReader().read(largest).awt();
        assertThat(read.getHeight()).isEqualTo(size.height);
        return read;
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        int colour = picture.getRGB(x, y);
        return (colour >> 16 & 0xff) > 200 && (colour & 0xff) < 80 && (colour >> 8 & 0xff) < 80;
    }

    private static boolean isBlue(BufferedImage picture, int x, int y) {
        int colour = picture.getRGB(x, y);
        return (colour & 0xff) > 200 && (colour >> 16 & 0xff) < 80;
    }

    private static byte[] half(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String latin(Path file) {
        try {
            return latin(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
