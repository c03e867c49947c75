/** What is on the shelf: found again, changed on one page, published, put away. */
@NullMarked
package fr.halle.desk.shelf;

import org.jspecify.annotations.NullMarked;
