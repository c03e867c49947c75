/** Listings as a check reads them, and how goods that fail it leave the shelf and come back. */
@NamedInterface("checking")
@NullMarked
package fr.halle.catalog.checking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
