/** Who lets whom act: mandates, the invitations that begin them, and their end. */
@NullMarked
package fr.halle.organisations.mandates;

import org.jspecify.annotations.NullMarked;
