package fr.halle.shops.assistance;

import fr.halle.kernel.PersonId;

import java.time.Instant;

/**
 * What an agent sent for a shop.
 *
 * @param path without the shop, « /products/pain-de-seigle/edit »
 * @param underMandate whether a mandate held at that moment
 */
public record AgentAct(
        PersonId by, String path, Outcome outcome, boolean underMandate, Instant at) {

    /** As the answer had it. */
    public enum Outcome {
        DONE,
        /** Something was to mend first; nothing changed. */
        TO_MEND,
        REFUSED,
        /** Our fault. */
        FAILED,
        /** It began and nobody knows how it ended: the machine stopped meanwhile. */
        UNANSWERED;

        static Outcome of(int status) {
            if (status < 400) return DONE;
            if (status == 422) return TO_MEND;
            return status < 500 ? REFUSED : FAILED;
        }
    }

    public Deed deed() {
        return Deed.of(path);
    }

    /** The slug of the product it was about; empty when it was about none. */
    public String product() {
        return Deed.product(path);
    }
}
