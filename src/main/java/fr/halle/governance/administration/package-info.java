/** Bodies, rules and mandates as an administrator enters them and puts them right. */
@NullMarked
package fr.halle.governance.administration;

import org.jspecify.annotations.NullMarked;
