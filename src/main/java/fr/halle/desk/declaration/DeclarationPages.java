package fr.halle.desk.declaration;

import fr.halle.dac7.Sellers;
import fr.halle.desk.Frame;
import fr.halle.desk.Mistakes;

import org.springframework.stereotype.Component;

/** Puts the page together. */
@Component
class DeclarationPages {

    private final Sellers sellers;

    DeclarationPages(Sellers sellers) {
        this.sellers = sellers;
    }

    DeclarationPage page(Frame frame, int year) {
        var seller = sellers.of(year, frame.shop().organisation()).orElse(null);
        var person = seller == null ? null : seller.identity().person();
        return new DeclarationPage(frame, year, seller, PersonForm.of(person), Mistakes.NONE);
    }
}
