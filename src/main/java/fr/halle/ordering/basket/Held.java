package fr.halle.ordering.basket;

import fr.halle.kernel.PersonId;

import java.util.Optional;
import java.util.UUID;

/** What the basket's cookie says: which basket, and whose it is if it is a person's. */
record Held(BasketId basket, Optional<PersonId> person) {

    static Held parse(String value) {
        var parts = value.split("/", 2);
        return new Held(
                new BasketId(UUID.fromString(parts[0])),
                parts.length == 1
                        ? Optional.empty()
                        : Optional.of(new PersonId(UUID.fromString(parts[1]))));
    }

    @Override
    public String toString() {
        return basket.value() + person.map(id -> "/" + id.value()).orElse("");
    }
}
