package fr.halle.desk.payouts;

import fr.halle.desk.Frame;
import fr.halle.payments.receiving.Standing;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Whether money reaches the merchant.
 *
 * @param standing null where no card is taken at present
 * @param waits money is due and cannot go
 * @param problem key of a sentence; empty if nothing is wrong
 */
record AccountPage(Frame frame, @Nullable Standing standing, boolean waits, String problem) {

    String path() {
        return frame.path() + "/payouts/account";
    }

    boolean isDemonstration() {
        return standing != null && standing.provider().startsWith("demonstration");
    }

    /** The state in words, as the end of a key. */
    String state() {
        if (standing == null) return "no-card";
        if (!standing.opened()) return "not-opened";
        if (!standing.receives()) return "closed";
        return standing.paysOut() ? "ready" : "kept";
    }

    /** Ends of keys, each once: providers name dozens of fields. */
    List<String> missing() {
        if (standing == null) return List.of();
        return standing.missing().stream().map(AccountPage::subject).distinct().sorted().toList();
    }

    static String subject(String field) {
        if (field.startsWith("external_account")) return "bank";
        if (field.startsWith("tos_acceptance")) return "terms";
        if (field.contains("verification") || field.contains("document")) return "papers";
        if (field.startsWith("business_profile") || field.equals("business_type")) {
            return "activity";
        }
        if (field.startsWith("company")) return "company";
        boolean people =
                field.startsWith("individual")
                        || field.startsWith("person_")
                        || field.startsWith("representative")
                        || field.startsWith("owners")
                        || field.startsWith("directors")
                        || field.startsWith("executives");
        return people ? "people" : "other";
    }
}
