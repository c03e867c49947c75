/** Opening a shop in five steps, and the animators who look at it. */
@NullMarked
package fr.halle.desk.opening;

import org.jspecify.annotations.NullMarked;
