package fr.halle.governance.notices;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/** Why members are written to about a session; each has its own proof of sending. */
public enum Notice {
    CONVOCATION,
    CANCELLATION;

    /** Of the letter to that member: a second one would be the same. */
    UUID letter(UUID session, UUID member) {
        var name = name().toLowerCase(Locale.ROOT) + " " + session + " " + member;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
