package fr.halle.desk.shelf;

import fr.halle.catalog.Category;
import fr.halle.catalog.editing.Act;
import fr.halle.catalog.editing.Place;
import fr.halle.catalog.editing.Saved;
import fr.halle.catalog.editing.Sheet;
import fr.halle.charter.shelf.Verdict;
import fr.halle.desk.Frame;
import fr.halle.desk.Mistakes;
import fr.halle.kernel.Cover;
import fr.halle.kernel.PersonId;
import fr.halle.kernel.Vat;
import fr.halle.shops.Trade;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The one page of a product: {@code sheet} as it is kept, none for a new one; {@code form} as it is
 * typed; {@code overtaken} when somebody else saved it meanwhile.
 */
record EditorPage(
        Frame frame,
        @Nullable Sheet sheet,
        ProductForm form,
        Mistakes mistakes,
        Choices choices,
        Known known,
        Saved.@Nullable Overtaken overtaken,
        String done) {

    /** What can be chosen. */
    record Choices(List<Category> categories, Map<String, Vat> usual) {}

    /** What is there already. */
    record Known(
            List<Cover> pictures, List<Act> acts, Map<PersonId, String> names, Verdict verdict) {}

    ModelAndView view() {
        var view = new ModelAndView("desk/shelf/editor.jte", "page", this);
        if (overtaken != null) view.setStatus(HttpStatus.CONFLICT);
        if (!mistakes.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    String list() {
        return frame.path() + "/products";
    }

    /** Where the product itself is, and where its form goes; a new one goes to the list. */
    String path() {
        return sheet == null ? list() : list() + "/" + sheet.slug();
    }

    /** It was asked to be on sale, and is not. */
    boolean isStopped() {
        return done.equals(Done.REFUSED.key()) || done.equals(Done.NOTHING.key());
    }

    boolean isDraft() {
        return sheet == null || sheet.place() == Place.DRAFT;
    }

    boolean isVisible() {
        return sheet != null
                && !sheet.atOpening()
                && (sheet.place() == Place.ON_SALE || sheet.place() == Place.SOLD_OUT);
    }

    String problem(String field, Texts texts) {
        return mistakes.of(field, texts);
    }

    List<Category> aisles() {
        return choices.categories().stream().filter(each -> each.parent() == null).toList();
    }

    /** The aisle's own parts, or the aisle itself when it has none. */
    List<Category> within(Category aisle) {
        var parts =
                choices.categories().stream()
                        .filter(each -> aisle.slug().equals(each.parent()))
                        .toList();
        return parts.isEmpty() ? List.of(aisle) : parts;
    }

    String usual(Category category, Texts texts) {
        var rate = choices.usual().get(category.slug());
        return rate == null ? "" : texts.percent(rate.permille());
    }

    String who(Act act) {
        return known.names().getOrDefault(act.by(), "");
    }

    /** The same in a sentence, which needs a subject. */
    String whoElse(Act act, Texts texts) {
        return who(act).isEmpty() ? texts.text("desk.editor.somebody") : who(act);
    }

    /** Nothing but a label, a price and a stock. */
    boolean isPlain(String line) {
        return isEmpty(line, List.of("quantity-", "reference-", "barcode-"));
    }

    /** Farmers, butchers and cheese-makers weigh; nobody else reads of it unless they ask. */
    boolean isWeightShown(String line) {
        var trade = frame.shop().trade();
        return trade == Trade.FARMER
                || trade == Trade.CRAFTSPERSON
                || !isEmpty(line, WeightField.NAMES);
    }

    /** Farmers think in seasons; whoever has set one sees it. */
    boolean isSeasonShown() {
        return frame.shop().trade() == Trade.FARMER
                || !isEmpty("", List.of("season-from", "season-until"));
    }

    private boolean isEmpty(String line, List<String> fields) {
        return fields.stream()
                .allMatch(
                        field ->
                                form.value(field + line).isEmpty()
                                        && mistakes.all().stream()
                                                .noneMatch(
                                                        each -> each.field().equals(field + line)));
    }

    /** « le prix, la description ». */
    static String what(Act act, Texts texts) {
        return act.changed().stream()
                .map(field -> texts.text("desk.editor.field." + field))
                .collect(Collectors.joining(", "));
    }

    /** As somebody else has left it: « Petit 3,20 €, Grand 5,90 € ». */
    String pricesNow(Texts texts) {
        return sheet == null
                ? ""
                : sheet.lines().stream()
                        .map(line -> (line.label() + " " + texts.money(line.price())).strip())
                        .collect(Collectors.joining(", "));
    }
}
