/** What the territory sees of the help that shops get: contracts, and how far each shop is. */
@NullMarked
package fr.halle.desk.committee;

import org.jspecify.annotations.NullMarked;
