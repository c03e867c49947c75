/** Many products changed at once: looked at first, done, taken back. */
@NullMarked
package fr.halle.desk.changes;

import org.jspecify.annotations.NullMarked;
