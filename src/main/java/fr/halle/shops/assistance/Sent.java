package fr.halle.shops.assistance;

import jakarta.servlet.http.HttpServletRequest;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A request that would change something of a shop, and how it was answered. */
record Sent(String shop, String path, int status, Instant began) {

    private static final Pattern COUNTER = Pattern.compile("/counter/([a-z0-9-]+)(/.*)");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final int LONGEST = 300;

    static Optional<Sent> of(HttpServletRequest request, int status, Instant began) {
        var counter = COUNTER.matcher(request.getRequestURI());
        if (READING.contains(request.getMethod()) || !counter.matches()) return Optional.empty();
        var path = counter.group(2);
        var kept = path.substring(0, Math.min(LONGEST, path.length()));
        return Optional.of(new Sent(counter.group(1), kept, status, began));
    }
}
