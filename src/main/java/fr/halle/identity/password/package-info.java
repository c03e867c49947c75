/** What a password has to be, and how it is changed. */
@NullMarked
package fr.halle.identity.password;

import org.jspecify.annotations.NullMarked;
