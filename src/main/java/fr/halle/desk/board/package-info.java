/** The board: today's orders, slot by slot, and their steps. */
@NullMarked
package fr.halle.desk.board;

import org.jspecify.annotations.NullMarked;
