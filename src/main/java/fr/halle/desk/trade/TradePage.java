package fr.halle.desk.trade;

import fr.halle.catalog.editing.Sheet;
import fr.halle.desk.Frame;

/** Whether one product is for shops alone; {@code problem} is the key of what to mend, or empty. */
record TradePage(Frame frame, Sheet sheet, boolean reserved, String least, String problem) {

    String editor() {
        return frame.path() + "/products/" + sheet.slug() + "/edit";
    }
}
