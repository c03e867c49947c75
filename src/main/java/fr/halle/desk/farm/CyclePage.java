package fr.halle.desk.farm;

import fr.halle.catalog.farm.CycleGoods;
import fr.halle.catalog.farm.Gathering;
import fr.halle.desk.Frame;

import java.time.Instant;
import java.util.List;

/** What a cycle takes orders of. */
record CyclePage(
        Frame frame, Gathering next, List<CycleGoods.Choice> choices, boolean done, Instant now) {

    String path() {
        return frame.path() + "/cycles/" + next.cycle().id();
    }

    boolean isChosen(CycleGoods.Choice choice) {
        return next.cycle().id().equals(choice.cycle());
    }

    static String most(CycleGoods.Choice choice) {
        var most = choice.most();
        return most == null ? "" : String.valueOf(most);
    }
}
