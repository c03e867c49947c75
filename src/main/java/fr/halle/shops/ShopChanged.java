package fr.halle.shops;

import fr.halle.kernel.ShopId;

/** Something that its page shows has changed: a name, hours, a closure, a pause. */
public record ShopChanged(ShopId shop) {}
