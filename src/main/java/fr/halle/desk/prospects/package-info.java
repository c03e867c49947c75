/** The list of shops to win, for animators and merchants' unions. */
@NullMarked
package fr.halle.desk.prospects;

import org.jspecify.annotations.NullMarked;
