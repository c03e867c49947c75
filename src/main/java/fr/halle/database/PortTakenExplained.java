package fr.halle.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.annotation.Order;

/** Before Spring Boot's own analyzer, which speaks English only and does not name the remedy. */
@Order(0)
class PortTakenExplained extends AbstractFailureAnalyzer<PortInUseException> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, PortInUseException taken) {
        var port = Integer.toString(taken.getPort());
        return new FailureAnalysis(
                ConsoleSentences.inBoth("port.taken.description", port),
                ConsoleSentences.inBoth("port.taken.action", port),
                taken);
    }
}
