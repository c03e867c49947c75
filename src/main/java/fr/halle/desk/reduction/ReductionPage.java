package fr.halle.desk.reduction;

import fr.halle.catalog.Prices;
import fr.halle.catalog.editing.Sheet;
import fr.halle.desk.Frame;
import fr.halle.desk.Mistakes;
import fr.halle.kernel.CivilTime;

import java.time.LocalDate;
import java.util.List;

/** The lower prices of one product that run or will, and the form for one more. */
record ReductionPage(
        Frame frame,
        Sheet sheet,
        List<Prices.Reduction> reductions,
        ReductionForm form,
        Mistakes mistakes) {

    String products() {
        return frame.path() + "/products/" + sheet.slug();
    }

    /** « Petit pot », or the product's name where it has one variant. */
    String name(Sheet.Line line) {
        return line.label().isEmpty() ? sheet.name() : line.label();
    }

    /** At the moment of its end it is over: the day before is its last. */
    static LocalDate last(Prices.Reduction reduction) {
        return CivilTime.local(reduction.until().minusMillis(1)).toLocalDate();
    }

    String name(Prices.Reduction reduction) {
        return sheet.lines().stream()
                .filter(line -> line.id().equals(reduction.offer()))
                .findFirst()
                .map(this::name)
                .orElse(sheet.name());
    }
}
