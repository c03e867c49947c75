package fr.halle.governance.agreement;

import fr.halle.governance.annexed.AnnexFile;
import fr.halle.governance.takenback.TakenBack;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * The agreement as anybody may read it.
 *
 * @param agreement null: none was entered yet
 * @param wrong what was asked is no day: today is shown
 */
record AgreementPage(
        @Nullable Agreement agreement,
        Beside beside,
        LocalDate day,
        LocalDate today,
        boolean wrong) {

    /**
     * What stands beside the text.
     *
     * @param published deliberations that anybody may read
     * @param next a text that is being signed; null: none is
     */
    record Beside(
            List<Article> annexes,
            List<AnnexFile> files,
            List<Reminders.Reminded> reminders,
            Set<UUID> published,
            List<TakenBack> takenBack,
            @Nullable Agreement next) {

        static final Beside NOTHING =
                new Beside(List.of(), List.of(), List.of(), Set.of(), List.of(), null);

        List<AnnexFile> filesOf(Article annex) {
            return files.stream().filter(each -> each.annex() == annex.number()).toList();
        }

        boolean isRead(Amendment amendment) {
            var deliberation = amendment.deliberation();
            return deliberation != null && published.contains(deliberation);
        }

        /** How many have signed the next text: nobody is told of it before the first. */
        long signed() {
            return next == null
                    ? 0
                    : next.parties().stream().filter(each -> each.signedOn() != null).count();
        }
    }

    Agreement known() {
        return Objects.requireNonNull(agreement);
    }

    Standing standing() {
        return known().on(day);
    }

    /** What the parties pay together on that day. */
    List<Procedure> shared() {
        return known().procedures().stream()
                .filter(each -> known().procedureOn(each.code(), day).isPresent())
                .toList();
    }

    boolean isInForce(Amendment amendment) {
        return standing().amendments().contains(amendment);
    }

    List<Moment> moments() {
        return Moment.of(known());
    }

    /** Of a moment of the timeline: it was, it is the day's, it will be. */
    String phase(Moment moment) {
        return moment.day().isAfter(day) ? "" : "phase--done";
    }

    /** The tag of a party on that day. */
    String state(Party party) {
        var standing = standing();
        boolean bound = standing.parties().contains(party);
        boolean leaves =
                standing.leaving().stream().anyMatch(each -> each.siren().equals(party.siren()));
        if (bound) return leaves ? "leaving" : "bound";
        var signed = party.signedOn();
        boolean left =
                known().withdrawal(party.siren())
                        .filter(each -> !each.effectiveOn().isAfter(day))
                        .isPresent();
        if (left) return "left";
        return signed == null || signed.isAfter(day) ? "to-sign" : "signed";
    }

    String since(Texts texts) {
        var since = known().inForceSince();
        return since == null ? "" : texts.date(since);
    }
}
