package fr.halle.costsharing.claims;

import fr.halle.costsharing.Annulments;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** Which claims are not cancelled, a sentence for each rule. */
final class AnnulmentRules {

    private AnnulmentRules() {}

    static List<Refused> claim(Claim claim, Optional<String> later, Typed typed) {
        var obstacle = obstacle(claim, later);
        return obstacle == null ? Annulments.refused(typed) : List.of(obstacle);
    }

    /**
     * What was received is taken back first; what was given up stands.
     *
     * @param later the claim whose calculation says « called before » of this one
     */
    static @Nullable Refused obstacle(Claim claim, Optional<String> later) {
        var contest = claim.contest();
        var settlement = contest == null ? null : contest.settlement();
        if (claim.annulled() != null) return refused("costsharing.annul.twice");
        if (claim.origin() != null) return refused("costsharing.annul.correction");
        if (settlement != null && settlement.correction() != null) {
            return refused("costsharing.annul.settled", settlement.day());
        }
        if (later.isPresent()) return refused("costsharing.annul.later", later.get());
        return claim.received().isZero()
                ? null
                : refused("costsharing.annul.received", claim.received());
    }

    private static Refused refused(String key, Object... arguments) {
        return Refused.of(Annulments.WHY, key, arguments);
    }
}
