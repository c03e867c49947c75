/** What somebody has to be told of the books. */
@NullMarked
package fr.halle.desk.alerts;

import org.jspecify.annotations.NullMarked;
