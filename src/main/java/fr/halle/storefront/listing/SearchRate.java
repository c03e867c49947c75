package fr.halle.storefront.listing;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import io.github.bucket4j.Bucket;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Objects;

/**
 * How many searches one address may make a second, three times as many at once: far more than
 * anybody types, far fewer than it takes to wear the database out. Counted in this process.
 */
@Component
class SearchRate {

    private final LoadingCache<String, Bucket> addresses;

    SearchRate(@Value("${halle.search.rate:20}") int rate) {
        addresses =
                Caffeine.newBuilder()
                        .maximumSize(100_000)
                        .expireAfterAccess(Duration.ofMinutes(1))
                        .build(address -> bucket(rate));
    }

    boolean allows(String address) {
        return Objects.requireNonNull(addresses.get(address)).tryConsume(1);
    }

    private static Bucket bucket(int rate) {
        return Bucket.builder()
                .addLimit(
                        limit ->
                                limit.capacity(3L * rate).refillGreedy(rate, Duration.ofSeconds(1)))
                .build();
    }
}
