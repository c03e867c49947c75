/** Sign-in by a provider of OpenID Connect, ProConnect or FranceConnect for one. */
@NullMarked
package fr.halle.identity.openid;

import org.jspecify.annotations.NullMarked;
