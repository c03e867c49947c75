package fr.halle.desk.condition;

import fr.halle.catalog.condition.Condition;
import fr.halle.catalog.editing.Sheet;
import fr.halle.desk.Frame;
import fr.halle.desk.Mistakes;

/** One product, and how it is. */
record ConditionPage(Frame frame, Sheet sheet, ConditionForm form, Mistakes mistakes) {

    static String help(Condition.Kind kind) {
        return switch (kind) {
            case SECOND_HAND -> "desk.condition.SECOND_HAND.text";
            case SURPLUS -> "desk.condition.SURPLUS.text";
            case REPAIR -> "desk.condition.REPAIR.text";
        };
    }

    static String help(Condition.Wear wear) {
        return switch (wear) {
            case AS_NEW -> "desk.condition.wear.AS_NEW.text";
            case GOOD -> "desk.condition.wear.GOOD.text";
            case WORN -> "desk.condition.wear.WORN.text";
        };
    }

    String editor() {
        return frame.path() + "/products/" + sheet.slug() + "/edit";
    }
}
