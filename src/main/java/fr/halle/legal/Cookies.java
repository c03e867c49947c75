package fr.halle.legal;

import org.springframework.stereotype.Component;

import java.util.List;

/**
 * Every cookie that Halle sets. All are strictly necessary (loi 78-17, art. 82): no banner asks for
 * anything.
 */
@Component
class Cookies {

    record Cookie(String name, Said purpose, Said lasts) {}

    private final List<Cookie> all =
            LegalFiles.lines("cookies").stream()
                    .map(
                            line ->
                                    new Cookie(
                                            line.getField("name"),
                                            Said.of(line, "purpose"),
                                            Said.of(line, "lasts")))
                    .toList();

    List<Cookie> all() {
        return all;
    }
}
