package fr.halle.organisations.mandates;

import fr.halle.kernel.PersonId;
import fr.halle.organisations.Capacity;

import java.util.List;

/** For whom the reader acts. */
record MyOrganisationsPage(PersonId reader, List<Mandates.Held> held) {

    static boolean owns(Mandates.Held held) {
        return held.capacity() == Capacity.OWNER;
    }
}
