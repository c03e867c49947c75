package fr.halle.shops.assistance;

import jakarta.servlet.http.HttpServletRequest;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A request to the counter of a shop. */
record Sent(String shop, String path, boolean reading, Instant began) {

    private static final Pattern COUNTER = Pattern.compile("/counter/([a-z0-9-]+)(/.*)?");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final int LONGEST = 300;

    /** Empty where it is no shop's counter. */
    static Optional<Sent> of(HttpServletRequest request, Instant began) {
        var counter = COUNTER.matcher(request.getRequestURI());
        if (!counter.matches()) return Optional.empty();
        var path = Objects.requireNonNullElse(counter.group(2), "");
        var kept = path.substring(0, Math.min(LONGEST, path.length()));
        var reading = READING.contains(request.getMethod());
        return Optional.of(new Sent(counter.group(1), kept, reading, began));
    }
}
