package fr.halle.desk.today;

import fr.halle.desk.Frame;
import fr.halle.kernel.PersonId;
import fr.halle.shops.founding.Founding;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * A shop that is not open yet: what is missing, what an animator asks for, or since when they are
 * asked. {@code founding}: none once it is open.
 */
record OpeningChores(Frame frame, @Nullable Founding founding, PersonId reader) {

    private static final String ACT = "desk.today.act.opening";

    List<Chore> all() {
        if (founding == null) return List.of();
        // another owner has no steps of their own to go back to
        var path =
                founding.person().equals(reader)
                        ? "/open-a-shop/shelf"
                        : frame.path() + "/products";
        @Nullable Instant asked = founding.askedAt();
        if (asked != null) {
            return List.of(
                    Chore.calm(
                            texts -> texts.text("desk.today.asked", texts.moment(asked)),
                            path,
                            ACT));
        }
        if (!founding.returned().isEmpty()) {
            return List.of(
                    Chore.urgent(
                            texts -> texts.text("desk.today.returned", founding.returned()),
                            path,
                            ACT));
        }
        return List.of(Chore.urgent(texts -> texts.text("desk.today.not-open"), path, ACT));
    }
}
