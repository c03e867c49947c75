package fr.halle.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * The door: what was typed, what it finds, what goes around it. PostgreSQL stands behind it today;
 * another engine would follow the same change log and answer the same four questions.
 */
@Component
public class Search {

    private final Spelling spelling;
    private final Hits hits;
    private final Counts counts;
    private final Follower follower;
    private final Census census;

    /** Words come again and again, and a new one is known within a minute. */
    private final Cache<List<String>, Understood> understood =
            Caffeine.newBuilder()
                    .maximumSize(2_000)
                    .expireAfterWrite(Duration.ofMinutes(1))
                    .build();

    /** How many there are, without what only orders or goes on: asked again on every next page. */
    private final Cache<Query, Around> arounds =
            Caffeine.newBuilder()
                    .maximumSize(10_000)
                    .expireAfterWrite(Duration.ofSeconds(30))
                    .build();

    Search(Spelling spelling, Hits hits, Counts counts, Follower follower, Census census) {
        this.spelling = spelling;
        this.hits = hits;
        this.counts = counts;
        this.follower = follower;
        this.census = census;
    }

    /** Reads what a person typed; never fails, whatever it is. */
    public Understood understand(String typed) {
        var words = Words.of(typed);
        var known = understood.getIfPresent(words);
        if (known != null) return known;
        var read = spelling.of(words);
        // a mended word may be right in a second, when what it names is put on sale
        if (!read.isMended()) understood.put(words, read);
        return read;
    }

    /** The products of one stretch, in one statement. */
    public Found find(Query query) {
        return hits.of(query);
    }

    /** The numbers and the namesakes of a query, in one statement; half a minute old at most. */
    public Around around(Query query) {
        return Objects.requireNonNull(arounds.get(query.uncut(), counts::of));
    }

    /** Learns now what was committed before, instead of within a second. */
    public void catchUp() {
        census.forget();
        follower.run();
        understood.invalidateAll();
        arounds.invalidateAll();
    }
}
