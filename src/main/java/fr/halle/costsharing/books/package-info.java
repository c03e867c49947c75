/** What is written into the ledger of the partnership's money. */
@NullMarked
package fr.halle.costsharing.books;

import org.jspecify.annotations.NullMarked;
