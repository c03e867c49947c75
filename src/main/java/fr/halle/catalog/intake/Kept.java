package fr.halle.catalog.intake;

import fr.halle.catalog.files.FileKind;
import fr.halle.catalog.files.Sentence;
import fr.halle.catalog.mapping.Mapping;
import fr.halle.kernel.ShopId;
import fr.halle.kernel.Vat;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** A merchant's file, from its reading to the end of its import. */
public record Kept(
        UUID id,
        ShopId shop,
        UUID person,
        String fileName,
        FileKind kind,
        List<String> headings,
        int rows,
        @Nullable List<String> fields,
        String category,
        @Nullable Vat vat,
        Counts counts,
        Quality quality,
        Stage stage,
        boolean archives) {

    /** {@code products} and what follows are what was found by trying, then what was done. */
    public record Counts(
            int products,
            int variants,
            long articles,
            int wouldCreate,
            int wouldChange,
            int wouldKeep,
            int created,
            int changed,
            int unchanged,
            int archived) {}

    /**
     * What trying it said of its listings: how many the charter has scored, all their points, how
     * many have few; and how many photographs the shelf does not have yet.
     */
    public record Quality(int scored, long points, int weak, int photographs) {

        /** 0 to 100. */
        public int score() {
            return scored == 0 ? 100 : (int) (points / scored);
        }
    }

    public enum Stage {
        /** Nobody has said what its columns mean. */
        TO_MAP,
        CHECKING,
        CHECKED,
        RUNNING,
        DONE,
        CANCELLED
    }

    /** Small files are done while their sender waits. */
    private static final int AT_ONCE = 1_000;

    public boolean isSmall() {
        return rows <= AT_ONCE;
    }

    public boolean isOver() {
        return stage == Stage.DONE || stage == Stage.CANCELLED;
    }

    public boolean isMoving() {
        return stage == Stage.CHECKING || stage == Stage.RUNNING;
    }

    public Mapping mapping() {
        return Mapping.of(headings, fields == null ? List.of() : fields);
    }

    /** What its long work is called, while it is tried and while it is done. */
    public String work() {
        return (stage == Stage.CHECKING ? "catalog.check " : "catalog.import ") + id;
    }

    /** What was done. */
    public Sentence result() {
        if (stage == Stage.CANCELLED)
            return new Sentence("cancelled", counts.created() + counts.changed());
        return counts.created() + counts.changed() == 0
                ? new Sentence("done.same", counts.unchanged())
                : new Sentence("done", counts.created(), counts.changed(), counts.unchanged());
    }
}
