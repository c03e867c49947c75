/** The hours, closures and pace of a shop as its merchant changes them, with who and when. */
@NamedInterface("hours")
@NullMarked
package fr.halle.shops.hours;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
