package fr.halle.ordering.placed;

import org.springframework.modulith.NamedInterface;
import fr.halle.kernel.Language;
import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;

/**
 * Who ordered and how to reach them; {@code person} is null for a guest, {@code phone} may be
 * empty.
 */
@NamedInterface("counter")
public record Contact(
        @Nullable PersonId person, String name, String email, String phone, Language language) {}
