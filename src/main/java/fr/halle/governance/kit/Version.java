package fr.halle.governance.kit;

import fr.halle.governance.files.Weight;
import fr.halle.kernel.CivilTime;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A file that was put forward as this material.
 *
 * @param siren of the party that supplied it; null: an operator under {@code contract}
 * @param size in bytes
 */
public record Version(
        UUID id,
        int number,
        @Nullable String siren,
        @Nullable UUID contract,
        String supplier,
        String change,
        String fileName,
        String fileType,
        long size,
        Instant suppliedAt,
        long downloads,
        List<Asked> asked) {

    LocalDate suppliedOn() {
        return CivilTime.local(suppliedAt).toLocalDate();
    }

    boolean isRefused() {
        return asked.stream().anyMatch(Asked::hasObjected);
    }

    /** By another than the party that supplied it. */
    boolean isAnswered() {
        return asked.stream().anyMatch(each -> each.hasAgreed() && !each.siren().equals(siren));
    }

    /** All have agreed but those who had left by that day. */
    boolean isAcceptedBy(LocalDate day) {
        return !isRefused()
                && asked.stream().anyMatch(Asked::hasAgreed)
                && asked.stream().allMatch(each -> each.hasAgreed() || each.hasLeftBy(day));
    }

    boolean isFrom(Supplier supplier) {
        return supplier.siren() == null
                ? supplier.contract() != null && supplier.contract().equals(contract)
                : supplier.siren().equals(siren);
    }

    long agreed() {
        return asked.stream().filter(Asked::hasAgreed).count();
    }

    String weight(Texts texts) {
        return Weight.of(size, texts);
    }

    /** « PDF ». */
    String format() {
        return switch (fileType) {
            case "application/pdf" -> "PDF";
            case "image/png" -> "PNG";
            case "image/jpeg" -> "JPEG";
            default -> "SVG";
        };
    }
}
