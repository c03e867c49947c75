package fr.halle.identity;

import fr.halle.kernel.PersonId;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a module knows about people; a bean of each module that knows something. People take it
 * along (GDPR art. 15 and 20) and have it erased (art. 17).
 */
public interface PersonalData {

    /**
     * The module's word for it, also the beginning of its texts: {@code section.data} is its title
     * and {@code section.data.name} the label of a value called so, when there is one.
     */
    String section();

    /** Everything it knows: values are texts, numbers, booleans, and lists and maps of such. */
    Map<String, Object> export(PersonId person);

    /** The key of the sentence that says why the account cannot be erased yet, if so. */
    default Optional<String> obstacle(PersonId person) {
        return Optional.empty();
    }

    /** What {@link #erase} will have to keep; asked before it, and told to the person. */
    default List<Kept> keeps(PersonId person) {
        return List.of();
    }

    /**
     * Forgets them, in the caller's transaction. The person can still be asked for by id: identity
     * itself comes last.
     */
    void erase(PersonId person, Instant at);
}
