/** What a person changes about themselves. */
@NullMarked
package fr.halle.identity.account;

import org.jspecify.annotations.NullMarked;
