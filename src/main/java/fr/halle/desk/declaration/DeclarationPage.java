package fr.halle.desk.declaration;

import fr.halle.dac7.Seller;
import fr.halle.desk.Frame;

import org.jspecify.annotations.Nullable;

/** {@code seller}: none for who sold nothing in that year. */
record DeclarationPage(Frame frame, int year, @Nullable Seller seller) {

    boolean isDeclared() {
        return seller != null && seller.isDeclared();
    }
}
