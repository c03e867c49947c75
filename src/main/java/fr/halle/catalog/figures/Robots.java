package fr.halle.catalog.figures;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/**
 * Whom looks are not counted of: whatever says that it is a machine, says nothing of itself, or
 * fetches a page before anybody asked for it. Who lies passes for a person; no list of addresses
 * and no trace of visitors is kept to find them out.
 */
public final class Robots {

    private static final Pattern MACHINE =
            Pattern.compile(
                    "bot|crawl|spider|slurp|preview|fetch|monitor|http-?client|headless|curl|wget|python|java/|go-http|okhttp|facebookexternalhit",
                    Pattern.CASE_INSENSITIVE);

    private Robots() {}

    /** By the headers User-Agent and Sec-Purpose of the request. */
    public static boolean isOne(@Nullable String agent, @Nullable String purpose) {
        return agent == null
                || agent.isBlank()
                || (purpose != null && purpose.contains("prefetch"))
                || MACHINE.matcher(agent).find();
    }
}
