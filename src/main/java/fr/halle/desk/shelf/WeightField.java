package fr.halle.desk.shelf;

import fr.halle.desk.Mistake;
import fr.halle.kernel.ByWeight;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Two fields of a variant that is sold by weight; without a step it is sold by the piece. */
record WeightField(ProductForm form, String line) {

    static final List<String> NAMES = List.of("step-", "tolerance-");

    @Nullable ByWeight read(List<Mistake> mistakes) {
        var step = form.value("step-" + line);
        if (step.isEmpty()) return null;
        int grams = Amounts.number(step);
        var typed = form.value("tolerance-" + line).replace("%", "");
        int tolerance = typed.isEmpty() ? ByWeight.USUAL_TOLERANCE : Amounts.number(typed);
        if (grams < ByWeight.LEAST_STEP || grams > ByWeight.MOST_STEP) {
            return wrong(
                    mistakes,
                    Mistake.of(
                            "step-" + line,
                            "desk.editor.step.wrong",
                            ByWeight.LEAST_STEP,
                            ByWeight.MOST_STEP));
        }
        if (tolerance < 0 || tolerance > ByWeight.MOST_TOLERANCE) {
            return wrong(
                    mistakes,
                    Mistake.of(
                            "tolerance-" + line,
                            "desk.editor.tolerance.wrong",
                            ByWeight.MOST_TOLERANCE));
        }
        return new ByWeight(grams, tolerance);
    }

    private static @Nullable ByWeight wrong(List<Mistake> mistakes, Mistake mistake) {
        mistakes.add(mistake);
        return null;
    }
}
