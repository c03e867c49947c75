package fr.halle.ordering.placed;

import fr.halle.kernel.Language;
import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Who ordered and how to reach them; {@code person} is null for a guest, {@code phone} may be
 * empty.
 */
@NamedInterface("counter")
public record Contact(
        @Nullable PersonId person, String name, String email, String phone, Language language) {}
