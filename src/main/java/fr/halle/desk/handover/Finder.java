package fr.halle.desk.handover;

import fr.halle.desk.Frame;
import fr.halle.fulfilment.Consignment;
import fr.halle.fulfilment.Consignment.Progress;
import fr.halle.fulfilment.Fulfilment;
import fr.halle.identity.Identity;
import fr.halle.kernel.CivilTime;
import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;
import fr.halle.ordering.counter.Ticket;
import fr.halle.ordering.counter.Tickets;
import fr.halle.shops.Shop;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;

/** Finds the order that somebody comes for, in the shops of the person at the counter only. */
@Component
class Finder {

    private static final int FIGURES = 6;

    private final Fulfilment fulfilment;
    private final Tickets tickets;
    private final Identity identity;
    private final Clock clock;

    Finder(Fulfilment fulfilment, Tickets tickets, Identity identity, Clock clock) {
        this.fulfilment = fulfilment;
        this.tickets = tickets;
        this.identity = identity;
        this.clock = clock;
    }

    Finding find(Frame frame, String typed) {
        if (typed.isBlank()) return new Finding.Asked();
        var figures = typed.replaceAll("\\D", "");
        if (figures.length() == FIGURES) return byCode(frame, figures);
        if (CallName.of(typed).tree().isEmpty()) return new Finding.WrongLength(figures.length());
        return byName(frame.shop().id(), typed);
    }

    private Finding byCode(Frame frame, String code) {
        var mine = frame.shops().stream().map(Shop::id).toList();
        var found = fulfilment.byCode(mine, code);
        var here = found.stream().filter(each -> each.shop().equals(frame.shop().id())).toList();
        var ticket = tickets.of(frame.shop().id(), here).stream().findFirst();
        if (ticket.isPresent()) return asItStands(ticket.get(), code);
        return found.stream()
                .filter(Consignment::isOpen)
                .flatMap(each -> frame.shops().stream().filter(s -> s.id().equals(each.shop())))
                .filter(shop -> !shop.equals(frame.shop()))
                .findFirst()
                .<Finding>map(Finding.Elsewhere::new)
                .orElseGet(Finding.Unknown::new);
    }

    private Finding byName(ShopId shop, String typed) {
        var called =
                fulfilment.open(shop).stream()
                        .filter(each -> CallName.of(each.callName()).answersTo(typed))
                        .toList();
        var found = tickets.of(shop, called);
        return switch (found.size()) {
            case 0 -> new Finding.Unknown();
            case 1 -> new Finding.Found(found.getFirst(), "", false);
            default -> new Finding.Several(found);
        };
    }

    private Finding asItStands(Ticket ticket, String code) {
        if (ticket.is(Progress.CANCELLED)) return new Finding.Cancelled(ticket);
        if (ticket.is(Progress.NOT_FETCHED)) return new Finding.NotFetched(ticket);
        if (!ticket.is(Progress.HANDED_OVER)) {
            var today = CivilTime.local(clock.instant()).toLocalDate();
            var chosen = ticket.consignment().slot().day();
            return new Finding.Found(ticket, code, !chosen.equals(today));
        }
        @Nullable PersonId by = ticket.consignment().handedOverBy();
        var names = by == null ? List.<String>of() : identity.names(List.of(by)).values();
        return new Finding.HandedOver(ticket, names.stream().findFirst().orElse(""));
    }
}
