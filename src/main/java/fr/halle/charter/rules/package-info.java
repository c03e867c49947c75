/** The kinds of rule, each a small class, and how a listing is checked: no database, no clock. */
@NamedInterface("rules")
@NullMarked
package fr.halle.charter.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
