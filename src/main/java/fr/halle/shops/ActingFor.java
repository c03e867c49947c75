package fr.halle.shops;

import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;
import fr.halle.web.spi.Who;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A signed-in person and the shops for which they may pass the door that the handler asks for. A
 * controller takes it as a parameter.
 *
 * @param doors all the doors of each of these shops that are open to this person
 */
public record ActingFor(PersonId person, Set<ShopId> shops, Map<ShopId, Set<Who>> doors) {

    /** Of all the doors a person may pass, with the shops where this is one of them. */
    public static ActingFor through(Who door, PersonId person, Map<ShopId, Set<Who>> doors) {
        return new ActingFor(
                person,
                doors.entrySet().stream()
                        .filter(held -> held.getValue().contains(door))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toUnmodifiableSet()),
                doors);
    }

    /** For {@code where shop_id = any(?)}: ownership is checked by the query itself. */
    public UUID[] shopArray() {
        return shops.stream().map(ShopId::value).toArray(UUID[]::new);
    }

    public boolean runs(ShopId shop) {
        return shops.contains(shop);
    }

    /** Which doors of this shop are open to them. */
    public Set<Who> doors(ShopId shop) {
        return doors.getOrDefault(shop, Set.of());
    }
}
