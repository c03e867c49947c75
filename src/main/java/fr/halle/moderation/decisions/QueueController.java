package fr.halle.moderation.decisions;

import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;

/** What waits, oldest first. */
@Controller
@Access(Who.ANIMATOR)
class QueueController {

    private final Queue queue;
    private final Clock clock;

    QueueController(Queue queue, Clock clock) {
        this.queue = queue;
        this.clock = clock;
    }

    @GetMapping("/moderation")
    ModelAndView show(@RequestParam(defaultValue = "") String kind) {
        return new ModelAndView(
                "moderation/decisions/queue.jte",
                "page",
                new QueuePage(queue.waiting(kind), queue.kinds(), kind, clock.instant()));
    }
}
