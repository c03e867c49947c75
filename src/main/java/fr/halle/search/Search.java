package fr.halle.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Component;

import java.time.Duration;
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
        return spelling.of(Words.of(typed));
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
        spelling.forget();
        arounds.invalidateAll();
    }
}
