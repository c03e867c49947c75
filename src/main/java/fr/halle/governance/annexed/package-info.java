/** Files that are joined to the annexes of a text. */
@NullMarked
package fr.halle.governance.annexed;

import org.jspecify.annotations.NullMarked;
