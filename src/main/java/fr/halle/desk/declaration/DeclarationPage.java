package fr.halle.desk.declaration;

import fr.halle.dac7.Seller;
import fr.halle.desk.Frame;
import fr.halle.desk.Mistakes;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** {@code seller}: none for who sold nothing in that year. */
record DeclarationPage(
        Frame frame, int year, @Nullable Seller seller, PersonForm form, Mistakes mistakes) {

    ModelAndView view() {
        var view = new ModelAndView("desk/declaration/declaration.jte", "page", this);
        if (!mistakes.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    boolean isDeclared() {
        return seller != null && seller.isDeclared();
    }

    /** Of a sole trader who is declared the law wants to know more; of nobody else. */
    boolean asksWho() {
        return seller != null && seller.isDeclared() && seller.identity().individual();
    }

    /** Only the owner says it, and reads it again. */
    boolean showsForm() {
        return asksWho() && frame.isOwners();
    }

    /** Where the reader can say what is missing; nowhere for who may not. */
    @Nullable String remedy(String missing) {
        if (!frame.isOwners()) return null;
        return switch (missing) {
            case "dac7.missing.person" -> "#person";
            case "dac7.missing.account" -> frame.path() + "/payouts/account";
            default -> frame.path() + "/details";
        };
    }

    String path() {
        return frame.path() + "/declaration/" + year;
    }

    String error(String field, Texts texts) {
        return mistakes.of(field, texts);
    }
}
