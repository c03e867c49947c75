package fr.halle.governance.notices;

import fr.halle.governance.bodies.Member;
import fr.halle.mail.Letter;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** A member who is written to; {@code address} null: on paper. */
public record Addressee(UUID member, String name, @Nullable String address, boolean substitute) {

    public static Addressee of(Member member) {
        return new Addressee(
                member.id(), member.name(), member.email(), member.substituteOf() != null);
    }

    /** Where a letter can reach them; null where none can. */
    @Nullable String reached() {
        return address != null && Letter.canReach(address) ? address : null;
    }
}
