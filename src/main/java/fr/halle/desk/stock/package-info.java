/** Ten minutes a day: what is left, at arm's length, and the letter before it is gone. */
@NullMarked
package fr.halle.desk.stock;

import org.jspecify.annotations.NullMarked;
