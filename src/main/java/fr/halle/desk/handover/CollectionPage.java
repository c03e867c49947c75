package fr.halle.desk.handover;

import fr.halle.desk.Frame;
import fr.halle.ordering.counter.Ticket;
import fr.halle.shops.Shop;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** Where an order is looked for, and why what was typed opens none. */
record CollectionPage(Frame frame, String typed, Finding finding) {

    /** What is wrong with what was typed; empty when nothing was. */
    String problem(Texts texts) {
        return switch (finding) {
            case Finding.Unknown _ -> texts.text("desk.counter.no-such-code");
            case Finding.WrongLength(int figures) ->
                    texts.text("desk.counter.wrong-length", figures);
            case Finding.Cancelled(var ticket) ->
                    texts.text("desk.counter.was-cancelled", ticket.consignment().callName());
            case Finding.NotFetched(var ticket) ->
                    texts.text("desk.counter.was-not-fetched", name(ticket));
            case Finding.HandedOver(var ticket, var by) ->
                    by.isEmpty()
                            ? texts.text(
                                    "desk.counter.was-handed-over",
                                    name(ticket),
                                    when(ticket, texts))
                            : texts.text(
                                    "desk.counter.was-handed-over-by",
                                    name(ticket),
                                    when(ticket, texts),
                                    by);
            case Finding.Elsewhere(var shop) -> texts.text("desk.counter.elsewhere", shop.name());
            case Finding.Asked _, Finding.Found _, Finding.Several _ -> "";
        };
    }

    @Nullable Shop elsewhere() {
        return finding instanceof Finding.Elsewhere(var shop) ? shop : null;
    }

    /** What is over can still be looked at, and refunded. */
    @Nullable Ticket over() {
        return switch (finding) {
            case Finding.HandedOver(var ticket, _) -> ticket;
            case Finding.NotFetched(var ticket) -> ticket;
            default -> null;
        };
    }

    List<Ticket> several() {
        return finding instanceof Finding.Several(var tickets) ? tickets : List.of();
    }

    private static String name(Ticket ticket) {
        return ticket.consignment().callName();
    }

    private static String when(Ticket ticket, Texts texts) {
        @Nullable Instant at = ticket.consignment().handedOverAt();
        return at == null ? "" : texts.moment(at);
    }
}
