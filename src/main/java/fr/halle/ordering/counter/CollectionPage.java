package fr.halle.ordering.counter;

import fr.halle.shops.Shop;

/** No order of this shop has the code that was typed; empty when none was. */
record CollectionPage(Shop shop, String typed) {}
