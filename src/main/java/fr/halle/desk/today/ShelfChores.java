package fr.halle.desk.today;

import fr.halle.catalog.figures.Chores.Waiting;
import fr.halle.charter.shelf.Mend;
import fr.halle.desk.Frame;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What the shelf asks for; {@code mends}: what stops a sale first, then what wins most points. */
record ShelfChores(Frame frame, Waiting waiting, List<Mend> mends) {

    private static final String CHARTER = "desk.today.act.charter";

    List<Chore> all() {
        var chores = new ArrayList<Chore>();
        if (!mends.isEmpty()) chores.add(mend(mends.getFirst()));
        if (waiting.low() > 0) {
            chores.add(
                    Chore.calm(
                            texts -> texts.text("desk.today.low", waiting.low()),
                            frame.path() + "/stock?low=true",
                            "desk.today.act.stock"));
        }
        @Nullable UUID file = waiting.file();
        if (file != null) {
            chores.add(
                    Chore.calm(
                            texts -> texts.text("desk.today.file"),
                            frame.path() + "/imports/" + file,
                            "desk.today.act.file"));
        }
        if (waiting.drafts() > 0) {
            chores.add(
                    Chore.calm(
                            texts -> texts.text("desk.today.drafts", waiting.drafts()),
                            frame.path() + "/products?tab=draft",
                            "desk.today.act.drafts"));
        }
        return chores;
    }

    private Chore mend(Mend mend) {
        var path = frame.path() + "/charter";
        return mend.rule().blocking()
                ? Chore.urgent(
                        texts -> texts.text("desk.today.blocked", mend.title()), path, CHARTER)
                : Chore.calm(
                        texts -> texts.text("desk.today.mend", mend.title(), mend.gain()),
                        path,
                        CHARTER);
    }
}
