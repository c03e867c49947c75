/** The merchant's page about the shop itself: name, story, how it is reached. */
@NullMarked
package fr.halle.desk.details;

import org.jspecify.annotations.NullMarked;
