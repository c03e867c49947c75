/** Where a person is signed in, and ending it. */
@NullMarked
package fr.halle.identity.sessions;

import org.jspecify.annotations.NullMarked;
