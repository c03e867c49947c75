package fr.halle.mail;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** {@code older}: the last letter of this page, if others come after it. */
record LettersPage(List<Row> letters, @Nullable UUID older) {

    record Row(UUID id, String to, String subject, Instant writtenAt, LetterState state) {}
}
