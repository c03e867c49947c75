package fr.halle.shops.assistance;

import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A shop that a provider accompanies, as it stands now.
 *
 * @param commune INSEE code
 * @param products on sale when the merchant signed; zero before
 * @param quarters of an hour that agents have spent on it
 * @param obstacle why it waits, as the agent said since the last stage, or why it does not go on,
 *     as its merchant said; may be empty
 * @param mandateUntil when the mandate that holds will end, if one holds
 * @param declined its merchant does not want to go on
 */
public record Onboarding(
        UUID id,
        UUID contract,
        ShopId shop,
        String slug,
        String name,
        String commune,
        Stage stage,
        Instant since,
        PersonId by,
        int products,
        int quarters,
        String obstacle,
        @Nullable Instant mandateUntil,
        boolean asked,
        boolean declined) {

    private static final Duration PATIENCE = Duration.ofDays(14);

    public boolean isSigned() {
        return stage == Stage.SIGNED_OFF;
    }

    /** No stage for a fortnight, and the merchant has neither signed nor declined. */
    public boolean isStuck(Instant now) {
        return !isSigned() && !declined && !now.isBefore(since.plus(PATIENCE));
    }

    /** What the provider may say next; none when it is the merchant’s turn, or over. */
    public Optional<Stage> next() {
        return declined ? Optional.empty() : stage.nextByAgent();
    }

    /** Said by the provider, and not signed for: it may still take it back. */
    public boolean mayBeTakenBack() {
        return stage != Stage.CONTACTED && !isSigned();
    }

    public long days(Instant now) {
        return Duration.between(since, now).toDays();
    }
}
