/** What is sold by weight meets the scales: weighed, weighed again, and asked for if it is more. */
@NamedInterface("counter")
@NullMarked
package fr.halle.ordering.weighing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
