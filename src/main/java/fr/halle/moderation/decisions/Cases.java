package fr.halle.moderation.decisions;

import fr.halle.moderation.reports.Reports;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

import java.util.List;
import java.util.UUID;

/** Reads a case whole. */
@Component
class Cases {

    private final Reports reports;
    private final Decisions decisions;
    private final Appeals appeals;

    Cases(Reports reports, Decisions decisions, Appeals appeals) {
        this.reports = reports;
        this.decisions = decisions;
        this.appeals = appeals;
    }

    Case of(UUID report) {
        var found =
                reports.byId(report)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return decisions
                .of(report)
                .map(decision -> new Case(found, decision, appeals.against(decision.id())))
                .orElseGet(() -> new Case(found, null, List.of()));
    }

    Case ofDecision(UUID decision) {
        return of(
                decisions
                        .byId(decision)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                        .report());
    }
}
