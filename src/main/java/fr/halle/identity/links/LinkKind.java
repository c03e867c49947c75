package fr.halle.identity.links;

import java.time.Duration;

/** What a link that left by mail is good for, where it leads and for how long. */
public enum LinkKind {
    SIGN_UP("/sign-up/", Duration.ofHours(24)),
    SIGN_IN("/sign-in/link/", Duration.ofMinutes(15)),
    RESET("/sign-in/forgotten/", Duration.ofMinutes(30)),
    NEW_EMAIL("/new-email/", Duration.ofHours(24));

    private final String path;
    private final Duration life;

    LinkKind(String path, Duration life) {
        this.path = path;
        this.life = life;
    }

    /** With the token behind it. */
    public String path(String token) {
        return path + token;
    }

    public Duration life() {
        return life;
    }
}
