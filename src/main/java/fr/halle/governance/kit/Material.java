package fr.halle.governance.kit;

import fr.halle.governance.corrected.Corrected;
import fr.halle.governance.operator.Mission;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * Something that the parties communicate with.
 *
 * @param purpose what it is for
 * @param mission of the operator that it serves: who is charged with it may propose changes
 */
public record Material(
        UUID id,
        String slug,
        String name,
        MaterialKind kind,
        String purpose,
        @Nullable Mission mission,
        boolean demonstration) {

    /** As it is until it is corrected. */
    Corrected.Before before() {
        var served = mission == null ? null : mission.name();
        return new Corrected.Before(name + "\n" + purpose, kind.name(), served);
    }

    /** Nobody is asked again whose consent was to the same. */
    boolean saysThatOf(NewMaterial other) {
        return name.equals(other.name()) && kind == other.kind() && purpose.equals(other.purpose());
    }
}
