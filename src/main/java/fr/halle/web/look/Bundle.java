package fr.halle.web.look;

import org.springframework.core.io.ClassPathResource;
import org.springframework.util.DigestUtils;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the @imports of halle.css in their place, so that a page asks for one file. */
final class Bundle {

    private static final Pattern IMPORT =
            Pattern.compile(
                    "@import url\\(\"([\\w-]+(?:\\.min)?\\.css)\"\\)(?: layer\\((\\w+)\\))?;");

    private Bundle() {}

    static String whole() {
        return IMPORT.matcher(read("halle.css"))
                .replaceAll(
                        found -> {
                            var part = read(found.group(1));
                            var layer = found.group(2);
                            return Matcher.quoteReplacement(
                                    layer == null ? part : "@layer " + layer + "{" + part + "}");
                        });
    }

    static String read(String name) {
        try {
            return new ClassPathResource("static/ui/css/" + name)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replaceFirst("@charset [^;]+;", "");
        } catch (IOException e) {
            throw new IllegalStateException("A stylesheet is missing: " + name, e);
        }
    }

    /** Ten figures that change when the content does: a name under which a year's copy is safe. */
    static String hash(byte[] content) {
        return DigestUtils.md5DigestAsHex(content).substring(0, 10);
    }
}
