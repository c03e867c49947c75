/** Rules of bodies, with dates and the articles that they come from. */
@NamedInterface("rules")
@NullMarked
package fr.halle.governance.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
