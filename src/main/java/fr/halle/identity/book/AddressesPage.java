package fr.halle.identity.book;

import fr.halle.identity.forms.Mistake;
import fr.halle.web.ui.Texts;

import java.util.List;

/** The book, and the address being written; {@code form} has no id while it is new. */
record AddressesPage(List<Address> book, Address form, List<Mistake> mistakes) {

    boolean isUsual(Address address) {
        return book.getFirst().equals(address);
    }

    String error(String field, Texts texts) {
        return Mistake.at(field, mistakes, texts);
    }
}
