package fr.halle.desk.board;

import fr.halle.desk.Frame;
import fr.halle.shops.OpeningWeek;

/** A shop's board. */
record BoardPage(Frame frame, Lanes lanes, OpeningWeek week) {

    /** Somebody closed the shop for today. */
    boolean isClosedToday() {
        return week.closures().stream().anyMatch(closure -> closure.covers(lanes.today()));
    }

    boolean isPaused() {
        return week.paused();
    }

    /** Closed for today alone: reopening is one tap. */
    boolean isClosedForTodayOnly() {
        return week.closures().stream()
                .filter(closure -> closure.covers(lanes.today()))
                .allMatch(closure -> closure.firstDay().equals(closure.lastDay()));
    }
}
