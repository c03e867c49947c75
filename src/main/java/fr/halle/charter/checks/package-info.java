/**
 * What each listing scores: followed as it changes, and all of them when a version takes effect.
 */
@NullMarked
package fr.halle.charter.checks;

import org.jspecify.annotations.NullMarked;
