/**
 * What farms, butchers and cheese-makers sell by: weight, season, cycles of orders, weekly baskets.
 */
@NamedInterface("farm")
@NullMarked
package fr.halle.catalog.farm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
