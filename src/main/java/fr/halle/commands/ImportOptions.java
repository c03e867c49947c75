package fr.halle.commands;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words after « import »: a shop, a file, options in any order. */
record ImportOptions(
        String shop,
        Path file,
        URI server,
        String email,
        String category,
        String vat,
        boolean confirm) {

    private static final Set<String> KNOWN = Set.of("url", "as", "category", "vat");
    private static final String CONFIRM = "--confirm";

    /** Empty when the words do not make a command. */
    static Optional<ImportOptions> parse(List<String> words) {
        var plain = new ArrayList<String>();
        var options = new HashMap<String, String>();
        boolean confirm = false;
        for (var word : words) {
            if (word.equals(CONFIRM)) {
                confirm = true;
            } else if (word.startsWith("--")) {
                int equals = word.indexOf('=');
                if (equals < 0 || !KNOWN.contains(word.substring(2, equals)))
                    return Optional.empty();
                options.put(word.substring(2, equals), word.substring(equals + 1));
            } else {
                plain.add(word);
            }
        }
        var email = options.get("as");
        if (plain.size() != 2 || email == null) return Optional.empty();
        var address = options.getOrDefault("url", "http://localhost:8080").replaceAll("/+$", "");
        if (!address.matches("https?://[^/\\s]+.*")) return Optional.empty();
        return Optional.of(
                new ImportOptions(
                        plain.get(0),
                        Path.of(plain.get(1)),
                        URI.create(address),
                        email,
                        options.getOrDefault("category", ""),
                        options.getOrDefault("vat", ""),
                        confirm));
    }
}
