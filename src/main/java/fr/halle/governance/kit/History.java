package fr.halle.governance.kit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A material with all that was put forward as it, first to last, as it stands on a day. */
public record History(Material material, List<Version> versions, LocalDate day) {

    public Optional<Version> inUse() {
        return versions.reversed().stream().filter(this::isAccepted).findFirst();
    }

    /** At most one. */
    public Optional<Version> waiting() {
        return versions.stream().filter(each -> state(each) == VersionState.WAITING).findFirst();
    }

    public VersionState state(Version version) {
        if (version.isRefused()) return VersionState.REFUSED;
        if (isAccepted(version)) {
            return inUse().filter(version::equals).isPresent()
                    ? VersionState.IN_USE
                    : VersionState.FORMER;
        }
        return version.equals(versions.getLast()) ? VersionState.WAITING : VersionState.REPLACED;
    }

    /** As long as nothing is in use, whatever comes is a first version: for all parties. */
    boolean isNew() {
        return inUse().isEmpty();
    }

    Optional<Version> number(int number) {
        return versions.stream().filter(each -> each.number() == number).findFirst();
    }

    /** Somebody who left after the next version came was asked in vain. */
    private boolean isAccepted(Version version) {
        int next = versions.indexOf(version) + 1;
        return version.isAcceptedBy(next < versions.size() ? versions.get(next).suppliedOn() : day);
    }
}
