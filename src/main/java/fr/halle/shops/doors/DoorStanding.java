package fr.halle.shops.doors;

import fr.halle.kernel.PersonId;
import fr.halle.web.spi.Standing;
import fr.halle.web.spi.Who;

/** Whoever holds the key of this door for one shop at least stands there. */
record DoorStanding(Who who, HeldDoors doors) implements Standing {

    @Override
    public boolean isHeldBy(PersonId person) {
        return !doors.acting(person, who).shops().isEmpty();
    }
}
