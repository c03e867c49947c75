package fr.halle.governance.sessions;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** What is put on an agenda, and where it comes from: one thing at most. */
public record NewItem(
        String title,
        String report,
        boolean ratification,
        @Nullable UUID proposal,
        @Nullable UUID ratifies,
        @Nullable UUID corrects) {

    private static final int LONGEST_TITLE = 300;

    static NewItem of(String title, String report, boolean ratification) {
        return new NewItem(title, report, ratification, null, null, null);
    }

    public static NewItem proposed(
            UUID proposal, String title, String report, boolean ratification) {
        return new NewItem(title, report, ratification, proposal, null, null);
    }

    /** Of what another body decided. */
    public static NewItem ratifying(UUID deliberation, String title) {
        return new NewItem(shortened(title), "", false, null, deliberation, null);
    }

    public static NewItem correcting(UUID deliberation, String title, boolean ratification) {
        return new NewItem(shortened(title), "", ratification, null, null, deliberation);
    }

    /** A title that quotes another one may be too long. */
    private static String shortened(String title) {
        return title.substring(0, Math.min(LONGEST_TITLE, title.length()));
    }
}
