package fr.halle.shops.doors;

import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;
import fr.halle.organisations.ActedFor;
import fr.halle.organisations.Capacity;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Who;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The doors that a person may pass, shop by shop: read once per request, so that what is revoked
 * ends with the next one.
 */
@Component
class HeldDoors {

    /** Of one person at one request. */
    private record Keys(PersonId person, Map<ShopId, Set<Who>> doors) {}

    private final ActedFor acted;
    private final Keyring keyring;
    private final Clock clock;

    HeldDoors(ActedFor acted, Keyring keyring, Clock clock) {
        this.acted = acted;
        this.keyring = keyring;
        this.clock = clock;
    }

    /** With the shops for which the person may pass this door. */
    ActingFor acting(PersonId person, Who door) {
        return ActingFor.through(door, person, keys(person).doors());
    }

    private Keys keys(PersonId person) {
        var request = RequestContextHolder.getRequestAttributes();
        var name = Keys.class.getName();
        if (request != null
                && request.getAttribute(name, RequestAttributes.SCOPE_REQUEST) instanceof Keys known
                && known.person().equals(person)) {
            return known;
        }
        var keys = new Keys(person, read(person, clock.instant()));
        if (request != null) request.setAttribute(name, keys, RequestAttributes.SCOPE_REQUEST);
        return keys;
    }

    private Map<ShopId, Set<Who>> read(PersonId person, Instant now) {
        var doors = new HashMap<ShopId, Set<Who>>();
        var capacities = acted.of(person).capacities();
        for (var key : keyring.of(capacities.keySet(), now)) {
            var capacity = Objects.requireNonNull(capacities.get(key.organisation()));
            switch (key) {
                case Keyring.Key.Run _ -> add(doors, key.shop(), ShopDoors.of(capacity));
                case Keyring.Key.Assisted assisted -> {
                    if (capacity == Capacity.ACCOUNTANT) continue;
                    assisted.scopes().forEach(scope -> add(doors, key.shop(), ShopDoors.of(scope)));
                }
            }
        }
        return doors;
    }

    private static void add(Map<ShopId, Set<Who>> doors, ShopId shop, Set<Who> more) {
        doors.computeIfAbsent(shop, _ -> new HashSet<>()).addAll(more);
    }
}
