/**
 * The accountant's pages: balances, statements, any cent followed there and back, differences,
 * closings.
 */
@NullMarked
package fr.halle.desk.accounts;

import org.jspecify.annotations.NullMarked;
