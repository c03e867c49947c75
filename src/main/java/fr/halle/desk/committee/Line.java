package fr.halle.desk.committee;

import fr.halle.shops.assistance.Onboarding;
import fr.halle.territory.Epci;

/** An accompanied shop, in its EPCI. */
record Line(Epci epci, String commune, Onboarding onboarding) {

    /** The key of where it stands. */
    String standing() {
        return onboarding.declined()
                ? "desk.committee.declined.one"
                : "desk.agents.stage." + onboarding.stage().name();
    }
}
