/** An invented committee that met and decided, an agreement, and what it pays for. */
@NullMarked
package fr.halle.demonstration.council;

import org.jspecify.annotations.NullMarked;
