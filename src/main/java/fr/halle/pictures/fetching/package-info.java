/** Photographs that stand somewhere on the web, fetched without reaching anything else. */
@NamedInterface("fetching")
@NullMarked
package fr.halle.pictures.fetching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
