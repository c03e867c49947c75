package fr.halle.desk.assistance;

import fr.halle.shops.assistance.Contract;

/** A provider that may help this shop, by its legal name. */
record Offer(Contract contract, String provider) {}
