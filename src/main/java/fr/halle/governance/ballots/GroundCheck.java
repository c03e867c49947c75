package fr.halle.governance.ballots;

import fr.halle.governance.Sentence;
import fr.halle.governance.rules.Fraction;

import org.jspecify.annotations.Nullable;

/** Who may ask for a roll call or a secret ballot, by the rules of the session. */
final class GroundCheck {

    private GroundCheck() {}

    /** Whether a vote in this way needs a ground. */
    static boolean isNeeded(Method method) {
        return method == Method.ROLL_CALL || method.isSecret();
    }

    /** How many of those present have to ask; null where nobody may. */
    static @Nullable Integer needed(Method method, Floor floor) {
        var fraction = fraction(method, floor);
        return fraction == null ? null : fraction.atLeast(floor.room().present().size());
    }

    static @Nullable Sentence refuses(Method method, @Nullable Ground ground, Floor floor) {
        if (ground == null) return Sentence.of("governance.ground.missing." + method.isSecret());
        return switch (ground.why()) {
            case NOMINATION ->
                    method.isSecret() ? null : Sentence.of("governance.ground.nomination.secret");
            case TEXT -> ground.words().isEmpty() ? Sentence.of("governance.ground.words") : null;
            case REQUEST -> request(method, ground, floor);
        };
    }

    private static @Nullable Sentence request(Method method, Ground ground, Floor floor) {
        var article = floor.session().rules().requests().article();
        var needed = needed(method, floor);
        if (needed == null) return Sentence.of("governance.ground.nobody", article);
        var present = floor.room().present();
        for (int number : ground.askedBy()) {
            if (!present.contains(number))
                return Sentence.of("governance.ground.absent", floor.name(number), number);
        }
        return ground.askedBy().size() >= needed
                ? null
                : Sentence.of(
                        "governance.ground.few",
                        ground.askedBy().size(),
                        needed,
                        present.size(),
                        article);
    }

    private static @Nullable Fraction fraction(Method method, Floor floor) {
        var requests = floor.session().rules().requests();
        return method.isSecret() ? requests.secretBallot() : requests.rollCall();
    }
}
