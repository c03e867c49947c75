package fr.halle.commands;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** A form with a file, as a browser sends it (RFC 7578). */
record Multipart(String boundary, BodyPublisher body) {

    static Multipart of(Map<String, String> fields, Path file) throws FileNotFoundException {
        var boundary = "halle-" + UUID.randomUUID();
        var head = new StringBuilder();
        fields.forEach(
                (name, value) ->
                        head.append(part(boundary, name, "")).append(value).append("\r\n"));
        var name = String.valueOf(file.getFileName()).replaceAll("[\"\\r\\n]", "_");
        head.append(part(boundary, "file", "; filename=\"" + name + "\""));
        return new Multipart(
                boundary,
                BodyPublishers.concat(
                        BodyPublishers.ofString(head.toString()),
                        BodyPublishers.ofFile(file),
                        BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")));
    }

    String type() {
        return "multipart/form-data; boundary=" + boundary;
    }

    private static String part(String boundary, String name, String more) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n"
                .formatted(boundary, name, more);
    }
}
