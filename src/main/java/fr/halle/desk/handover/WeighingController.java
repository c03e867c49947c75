package fr.halle.desk.handover;

import fr.halle.desk.Frame;
import fr.halle.desk.MyShops;
import fr.halle.ordering.OrderId;
import fr.halle.ordering.counter.Ticket;
import fr.halle.ordering.counter.Tickets;
import fr.halle.ordering.placed.LineWeight;
import fr.halle.ordering.weighing.Extras;
import fr.halle.ordering.weighing.WeighingOutcome;
import fr.halle.ordering.weighing.Weighings;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What the scales say, and asking the shopper when they say too much. */
@Controller
@Access(Who.ORDER_HANDLER)
class WeighingController {

    /** A weight so many times the ordered one, or so many times less, was perhaps mistyped. */
    private static final int UNLIKELY = 3;

    private final MyShops shops;
    private final Tickets tickets;
    private final Weighings weighings;
    private final Extras extras;
    private final MessageSource messages;

    WeighingController(
            MyShops shops,
            Tickets tickets,
            Weighings weighings,
            Extras extras,
            MessageSource messages) {
        this.shops = shops;
        this.tickets = tickets;
        this.weighings = weighings;
        this.extras = extras;
        this.messages = messages;
    }

    @PostMapping("/counter/{shop}/orders/{order}/lines/{position}/weighing")
    ModelAndView weigh(
            @PathVariable String shop,
            @PathVariable UUID order,
            @PathVariable int position,
            @RequestParam(defaultValue = "") String grams,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String sure,
            ActingFor acting,
            Locale locale) {
        var frame = shops.frame(shop, acting);
        var ticket = tickets.ofShop(frame.shop().id(), new OrderId(order));
        var weight = weight(ticket, position);
        if (weight.isEmpty()) return tooLate(frame, ticket);
        var read = Grams.of(grams);
        if (read.isEmpty()) {
            return wrong(
                    frame, ticket, new Scales(position, grams, 0, "desk.weigh.wrong", List.of()));
        }
        int weighed = read.getAsInt();
        var texts = new Texts(messages, fr.halle.kernel.Language.of(locale));
        if (isUnlikely(weighed, weight.get().target()) && !sure.equals(String.valueOf(weighed))) {
            var words = List.<Object>of(texts.weight(weighed), texts.weight(weight.get().target()));
            return wrong(
                    frame, ticket, new Scales(position, grams, weighed, "desk.weigh.sure", words));
        }
        var outcome =
                weighings.weigh(
                        ticket.purchase().id(),
                        ticket.order().id(),
                        position,
                        weighed,
                        seen(seen),
                        acting.person());
        return switch (outcome) {
            case WeighingOutcome.Weighed _ -> new ModelAndView("redirect:" + ticket.path());
            case WeighingOutcome.TooLate _ -> tooLate(frame, ticket);
            case WeighingOutcome.Overtaken(int now) ->
                    wrong(
                            frame,
                            tickets.ofShop(frame.shop().id(), ticket.order().id()),
                            new Scales(
                                    position,
                                    grams,
                                    0,
                                    "desk.weigh.overtaken",
                                    List.of(texts.weight(now))));
        };
    }

    @PostMapping("/counter/{shop}/orders/{order}/lines/{position}/extra")
    ModelAndView ask(
            @PathVariable String shop,
            @PathVariable UUID order,
            @PathVariable int position,
            ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var ticket = tickets.ofShop(frame.shop().id(), new OrderId(order));
        boolean asked =
                extras.ask(ticket.purchase().id(), ticket.order().id(), position, acting.person());
        return asked ? new ModelAndView("redirect:" + ticket.path()) : tooLate(frame, ticket);
    }

    private static Optional<LineWeight> weight(Ticket ticket, int position) {
        return ticket.order().standing().stream()
                .filter(line -> line.position() == position)
                .flatMap(line -> Stream.ofNullable(line.weight()))
                .findFirst();
    }

    private static boolean isUnlikely(int weighed, int target) {
        return weighed > (long) target * UNLIKELY || (long) weighed * UNLIKELY < target;
    }

    private static @Nullable Integer seen(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.valueOf(typed) : null;
    }

    private static ModelAndView wrong(Frame frame, Ticket ticket, Scales scales) {
        return TicketPage.notWeighed(frame, ticket, scales).view(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView tooLate(Frame frame, Ticket ticket) {
        return TicketPage.of(frame, ticket, "", "desk.weigh.too-late")
                .view(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
