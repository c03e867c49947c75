/** Ways in that leave by mail: asked for by anyone, used once. */
@NullMarked
package fr.halle.identity.links;

import org.jspecify.annotations.NullMarked;
