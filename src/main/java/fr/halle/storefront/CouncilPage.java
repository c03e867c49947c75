package fr.halle.storefront;

import fr.halle.governance.CouncilNow;
import fr.halle.storefront.place.TerritoryPage;

/** Under the roof: the council, and who pays what. */
record CouncilPage(CouncilNow now, TerritoryPage territory) {}
