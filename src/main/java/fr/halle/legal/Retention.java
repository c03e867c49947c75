package fr.halle.legal;

import org.springframework.stereotype.Component;

import java.util.List;

/**
 * Every table that holds data about people: what for, on which basis, how long, and who sees to it.
 */
@Component
class Retention {

    /** {@code tables} belong together; {@code basis} is a letter of GDPR art. 6(1). */
    record Line(
            List<String> tables, Said what, Said purpose, String basis, Said kept, Said ended) {}

    private final List<Line> lines =
            LegalFiles.lines("retention").stream()
                    .map(
                            line ->
                                    new Line(
                                            List.of(line.getField("tables").split(" ")),
                                            Said.of(line, "what"),
                                            Said.of(line, "purpose"),
                                            line.getField("basis"),
                                            Said.of(line, "kept"),
                                            Said.of(line, "ended")))
                    .toList();

    List<Line> lines() {
        return lines;
    }
}
