package fr.halle.payments.card;

import java.time.Instant;
import java.util.List;

/** What a provider says that it has moved, to be compared with what we believe. */
public interface ProviderRecord {

    /** Of the {@link CardProvider} whose record it is. */
    String key();

    /** Every movement of that time, its beginning included, its end not; in any order. */
    List<Movement> movements(Instant from, Instant to);
}
