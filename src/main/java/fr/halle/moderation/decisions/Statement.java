package fr.halle.moderation.decisions;

import fr.halle.web.spi.Signatures;

import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/**
 * The link of a letter about a decision: signed, so that nobody makes one up and nothing is stored.
 */
@Component
record Statement(Signatures signatures) {

    private static final String PURPOSE = "moderation decision";

    /** Which decision, read by whom. */
    record Read(UUID decision, Side side) {}

    String path(UUID decision, Side side) {
        return "/decisions/" + signatures.sign(PURPOSE, side.name() + "_" + decision);
    }

    Optional<Read> read(String token) {
        return signatures
                .verified(PURPOSE, token)
                .map(value -> value.split("_", 2))
                .map(parts -> new Read(UUID.fromString(parts[1]), Side.valueOf(parts[0])));
    }
}
