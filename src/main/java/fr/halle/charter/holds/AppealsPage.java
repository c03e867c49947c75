package fr.halle.charter.holds;

import fr.halle.charter.rules.Rule;
import fr.halle.charter.versions.Version;
import fr.halle.charter.versions.Wording;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What waits for an answer. {@code problem} is the key of what is to mend, or empty. */
record AppealsPage(
        List<Appeals.Waiting> waiting,
        Map<UUID, String> shops,
        List<Version> versions,
        Wording wording,
        String problem) {

    List<Rule> rules(Appeals.Waiting each) {
        return versions.stream()
                .filter(version -> version.number() == each.version())
                .flatMap(version -> version.rules().stream())
                .filter(rule -> each.rules().contains(rule.code()))
                .toList();
    }
}
