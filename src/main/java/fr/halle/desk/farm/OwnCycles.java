package fr.halle.desk.farm;

import fr.halle.catalog.farm.Cycle;
import fr.halle.catalog.farm.Cycles;
import fr.halle.desk.Frame;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

import java.util.UUID;

/** A cycle of the shop under one's hands; another's is simply not there. */
@Component
record OwnCycles(Cycles cycles) {

    Cycle find(Frame frame, UUID id) {
        return cycles.of(frame.shop().id()).stream()
                .filter(cycle -> cycle.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
