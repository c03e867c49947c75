package fr.halle.desk.committee;

import fr.halle.identity.Holdings;
import fr.halle.identity.RoleKind;
import fr.halle.kernel.PersonId;
import fr.halle.web.spi.Duty;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How far the accompanied shops are. */
@Component
@Order(3)
class BoardDuty implements Duty {

    private final Board board;
    private final Holdings holdings;

    BoardDuty(Board board, Holdings holdings) {
        this.board = board;
        this.holdings = holdings;
    }

    @Override
    public String key() {
        return "desk.duty.board";
    }

    @Override
    public String path() {
        return "/assistance/board";
    }

    @Override
    public boolean isOf(PersonId person) {
        return holdings.of(person).includes(RoleKind.ANIMATOR);
    }

    @Override
    public int waiting(PersonId person) {
        return board.page(holdings.of(person)).stuck().size();
    }
}
