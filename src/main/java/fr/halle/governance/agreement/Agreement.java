package fr.halle.governance.agreement;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/** A text and all that happened to it. */
public record Agreement(
        UUID id,
        String name,
        boolean demonstration,
        Terms terms,
        List<Article> articles,
        List<Procedure> procedures,
        List<Party> parties,
        Acts acts) {

    /** What was decided about it since. */
    public record Acts(
            List<Amendment> amendments,
            List<Withdrawal> withdrawals,
            List<Termination> terminations) {

        public static final Acts NONE = new Acts(List.of(), List.of(), List.of());
    }

    /** By somebody: until then its files are its writers'. */
    boolean isSigned() {
        return parties.stream().anyMatch(each -> each.signedOn() != null);
    }

    /** The day of the last signature; null as long as one is missing. */
    public @Nullable LocalDate inForceSince() {
        if (parties.isEmpty() || parties.stream().anyMatch(each -> each.signedOn() == null)) {
            return null;
        }
        return parties.stream()
                .map(Party::signedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The last day on which it binds: its own, or the one on which all parties had ended it. */
    public LocalDate lastDay() {
        var ended = terminatedOn();
        return ended == null || terms.endsOn().isBefore(ended) ? terms.endsOn() : ended;
    }

    /** The first day on which every party of that day had acted; null: some have not. */
    public @Nullable LocalDate terminatedOn() {
        if (acts.terminations().isEmpty()) return null;
        var days = new TreeSet<LocalDate>();
        acts.terminations().forEach(each -> days.add(each.actedOn()));
        acts.withdrawals().forEach(each -> days.add(each.effectiveOn()));
        return days.stream().filter(this::allHaveActed).findFirst().orElse(null);
    }

    private boolean allHaveActed(LocalDate day) {
        var there = parties.stream().filter(each -> !hasLeft(each.siren(), day)).toList();
        return acts.terminations().stream().anyMatch(each -> !each.actedOn().isAfter(day))
                && there.stream().allMatch(each -> hasEndedIt(each.siren(), day));
    }

    boolean hasEndedIt(String siren, LocalDate day) {
        return acts.terminations().stream()
                .anyMatch(each -> each.siren().equals(siren) && !each.actedOn().isAfter(day));
    }

    private boolean hasLeft(String siren, LocalDate day) {
        return withdrawal(siren).filter(each -> !each.effectiveOn().isAfter(day)).isPresent();
    }

    public Optional<Withdrawal> withdrawal(String siren) {
        return acts.withdrawals().stream().filter(each -> each.siren().equals(siren)).findFirst();
    }

    /** The number itself where it is none of the parties'. */
    public String nameOf(String siren) {
        return parties.stream()
                .filter(each -> each.siren().equals(siren))
                .findFirst()
                .map(Party::name)
                .orElse(siren);
    }

    /** On which day the parties are asked whether they renew it. */
    public LocalDate reminder() {
        return lastDay().minusMonths(terms.reminderMonths());
    }

    public boolean isInForce(LocalDate day) {
        var since = inForceSince();
        return since != null && !day.isBefore(since) && !day.isAfter(lastDay());
    }

    /** Who is bound on that day; nobody where it is not in force. */
    public List<Party> partiesOn(LocalDate day) {
        if (!isInForce(day)) return List.of();
        return parties.stream().filter(each -> !hasLeft(each.siren(), day)).toList();
    }

    /** What makes this a shared procedure on that day, if anything does. */
    public Optional<Procedure> procedureOn(String code, LocalDate day) {
        return procedures.stream()
                .filter(each -> each.code().equals(code))
                .filter(each -> each.amendment() == 0 || isAmended(each.amendment(), day))
                .findFirst();
    }

    private boolean isAmended(int number, LocalDate day) {
        return acts.amendments().stream()
                .anyMatch(each -> each.number() == number && !each.inForceFrom().isAfter(day));
    }

    /** As it stands on a day, by what was known on that day. */
    public Standing on(LocalDate day) {
        return Standing.of(knownOn(day), day);
    }

    /** Without what was signed or decided later. */
    private Agreement knownOn(LocalDate day) {
        var known =
                new Acts(
                        acts.amendments().stream()
                                .filter(each -> !each.decidedOn().isAfter(day))
                                .toList(),
                        acts.withdrawals().stream()
                                .filter(each -> !each.notifiedOn().isAfter(day))
                                .toList(),
                        acts.terminations().stream()
                                .filter(each -> !each.actedOn().isAfter(day))
                                .toList());
        return with(known);
    }

    /** The same text, to which something else happened. */
    public Agreement with(Acts other) {
        return new Agreement(id, name, demonstration, terms, articles, procedures, parties, other);
    }
}
