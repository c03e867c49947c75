package fr.halle.identity.book;

import fr.halle.identity.forms.Typed;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** As it was typed. */
record AddressForm(
        @Nullable String label,
        @Nullable String name,
        @Nullable String street,
        @Nullable String postcode,
        @Nullable String commune,
        @Nullable String phone) {

    Address address(@Nullable UUID id) {
        return new Address(
                id,
                line(label),
                line(name),
                line(street),
                line(postcode).replace(" ", ""),
                line(commune),
                line(phone));
    }

    private static String line(@Nullable String typed) {
        return typed == null ? "" : Typed.line(typed);
    }
}
