/**
 * A bank for demonstrations, with a page, books and signed webhooks of its own: it behaves like a
 * real provider, good days and bad, so that the rest of Halle is proved against one.
 */
@NullMarked
package fr.halle.payments.democard;

import org.jspecify.annotations.NullMarked;
