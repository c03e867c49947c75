/**
 * What was sold, read for the books: day by day, line by line, year by year; and purchases by their
 * number.
 */
@NamedInterface("figures")
@NullMarked
package fr.halle.ordering.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
