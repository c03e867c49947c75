/**
 * A shopper changes their mind within the time that the law gives, in two steps and without an
 * account.
 */
@NullMarked
package fr.halle.ordering.withdrawal;

import org.jspecify.annotations.NullMarked;
