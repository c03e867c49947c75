/** A person's address book. */
@NullMarked
package fr.halle.identity.book;

import org.jspecify.annotations.NullMarked;
