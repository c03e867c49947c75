package fr.halle.mail;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import jakarta.mail.Multipart;
import jakarta.mail.Part;

import org.jspecify.annotations.Nullable;

import javax.imageio.ImageIO;

/** Opens a mail as a mail program does. */
final class MailParts {

    private interface Test {
        boolean of(Part part) throws Exception;
    }

    private MailParts() {}

    static String of(Part message, String type) throws Exception {
        return ((String) find(message, part -> part.isMimeType(type)).getContent())
                .replace("\r\n", "\n");
    }

    /** What a scanner reads on the picture of that Content-ID. */
    static String picture(Part message, String cid) throws Exception {
        var part =
                find(
                        message,
                        each ->
                                each.getHeader("Content-ID") != null
                                        && each.getHeader("Content-ID")[0].equals(cid));
        var picture = ImageIO.read(part.getInputStream());
        int width = picture.getWidth();
        int height = picture.getHeight();
        var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        var source = new RGBLuminanceSource(width, height, pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    }

    private static Part find(Part part, Test test) throws Exception {
        var found = search(part, test);
        if (found == null) throw new AssertionError("The mail lacks this part");
        return found;
    }

    private static @Nullable Part search(Part part, Test test) throws Exception {
        if (test.of(part)) return part;
        if (!(part.getContent() instanceof Multipart parts)) return null;
        for (int i = 0; i < parts.getCount(); i++) {
            var found = search(parts.getBodyPart(i), test);
            if (found != null) return found;
        }
        return null;
    }
}
