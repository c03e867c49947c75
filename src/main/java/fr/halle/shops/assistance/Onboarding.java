package fr.halle.shops.assistance;

import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A shop that a provider accompanies, as it stands now.
 *
 * @param commune INSEE code
 * @param products on sale when the merchant signed; zero before
 * @param quarters of an hour that agents have spent on it
 * @param obstacle why it waits, as the agent said since the last stage; may be empty
 * @param mandateUntil when the mandate that holds will end, if one holds
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
        boolean asked) {

    private static final Duration PATIENCE = Duration.ofDays(14);

    public boolean isSigned() {
        return stage == Stage.SIGNED_OFF;
    }

    /** No stage for a fortnight, and the merchant has not signed. */
    public boolean isStuck(Instant now) {
        return !isSigned() && !now.isBefore(since.plus(PATIENCE));
    }

    public long days(Instant now) {
        return Duration.between(since, now).toDays();
    }
}
