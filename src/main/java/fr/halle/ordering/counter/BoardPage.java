package fr.halle.ordering.counter;

import fr.halle.fulfilment.Slot;
import fr.halle.kernel.CivilTime;
import fr.halle.shops.Shop;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A shop's orders: to prepare by slot, ready, handed over today. */
record BoardPage(
        Shop shop,
        LocalDate today,
        List<Ticket> toPrepare,
        List<Ticket> ready,
        List<Ticket> handedOver) {

    /** The tickets of each slot, next slot first. */
    Map<Slot, List<Ticket>> bySlot() {
        var slots = new LinkedHashMap<Slot, List<Ticket>>();
        for (var ticket : toPrepare) {
            slots.computeIfAbsent(ticket.consignment().slot(), _ -> new ArrayList<>()).add(ticket);
        }
        return slots;
    }

    /** The hour of the hand-over, in words. */
    static String handedOverAt(Ticket ticket, Texts texts) {
        @Nullable Instant at = ticket.consignment().handedOverAt();
        return at == null ? "" : texts.time(CivilTime.local(at).toLocalTime());
    }

    /** The terracotta button is for the first one only. */
    boolean isFirst(Ticket ticket) {
        return toPrepare.getFirst().equals(ticket);
    }
}
