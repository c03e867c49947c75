package fr.halle.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A form with a file, as a browser sends it: fields first, in their order. */
public final class Multipart {

    public static final String TYPE = "multipart/form-data; boundary=part";

    private Multipart() {}

    public static byte[] body(Map<String, String> fields, String fileName, byte[] file) {
        var body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> write(body, part("name=\"" + name + "\"") + value));
        write(body, part("name=\"file\"; filename=\"" + fileName + "\""));
        body.writeBytes(file);
        write(body, "\r\n--part--\r\n");
        return body.toByteArray();
    }

    private static String part(String names) {
        return "\r\n--part\r\nContent-Disposition: form-data; " + names + "\r\n\r\n";
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
