package fr.halle.desk.committee;

import fr.halle.identity.Holding;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** How far the accompanied shops are, for animators and the département. */
@Controller
@Access(Who.ANIMATOR)
class BoardController {

    private final Board board;

    BoardController(Board board) {
        this.board = board;
    }

    @GetMapping("/assistance/board")
    ModelAndView show(Holding holding) {
        return new ModelAndView("desk/committee/board.jte", "page", board.page(holding));
    }
}
