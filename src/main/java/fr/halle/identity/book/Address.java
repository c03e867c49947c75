package fr.halle.identity.book;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * Where a person wants things brought, or is to be asked for; {@code id} is null while it is new.
 */
record Address(
        @Nullable UUID id,
        String label,
        String name,
        String street,
        String postcode,
        String commune,
        String phone) {

    static Address empty(String name) {
        return new Address(null, "", name, "", "", "", "");
    }

    String path() {
        return id == null ? "/my/account/addresses" : "/my/account/addresses/" + id;
    }
}
