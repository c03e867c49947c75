package fr.halle.fulfilment;

import java.security.SecureRandom;
import java.util.List;

/**
 * Draws the name that is called out loud and the code that is shown. Names of trees are hard to
 * mishear.
 */
final class Naming {

    private static final List<String> TREES =
            List.of(
                    "Hêtre", "Orme", "Aulne", "Frêne", "Saule", "Tilleul", "Cèdre", "Bouleau",
                    "Érable", "Sorbier", "Chêne", "Charme", "Noyer", "Mélèze", "Sureau", "Pommier",
                    "Tremble", "Houx", "Prunier", "Sapin");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Naming() {}

    /** Two figures are enough for a shop; one that has a thousand orders open gets four. */
    static String callName(int attempt) {
        int figures = attempt < 20 ? 100 : 10_000;
        return "%s %02d"
                .formatted(TREES.get(RANDOM.nextInt(TREES.size())), RANDOM.nextInt(figures));
    }

    static String code() {
        return "%06d".formatted(RANDOM.nextInt(1_000_000));
    }
}
