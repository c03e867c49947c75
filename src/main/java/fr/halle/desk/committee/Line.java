package fr.halle.desk.committee;

import fr.halle.shops.assistance.Onboarding;
import fr.halle.territory.Epci;

/** An accompanied shop, in its EPCI. */
record Line(Epci epci, String commune, Onboarding onboarding) {}
