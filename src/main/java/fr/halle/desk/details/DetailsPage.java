package fr.halle.desk.details;

import fr.halle.desk.Frame;
import fr.halle.desk.Mistakes;
import fr.halle.kernel.PersonId;
import fr.halle.shops.details.ShopDetails;
import fr.halle.web.ui.Texts;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a shop says of itself, and who changed it. */
record DetailsPage(
        Frame frame,
        DetailsForm form,
        Mistakes mistakes,
        List<ShopDetails.Change> history,
        Map<PersonId, String> names) {

    ModelAndView view() {
        var view = new ModelAndView("desk/details/details.jte", "page", this);
        if (!mistakes.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    String error(String field, Texts texts) {
        return mistakes.of(field, texts);
    }

    /** « nom, téléphone » */
    static String changed(ShopDetails.Change change, Texts texts) {
        return change.fields().stream()
                .map(field -> texts.text("desk.details.field." + field))
                .collect(Collectors.joining(", "));
    }
}
