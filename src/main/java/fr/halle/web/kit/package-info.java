/** /kit: every component in every state, for whoever builds pages. */
@NullMarked
package fr.halle.web.kit;

import org.jspecify.annotations.NullMarked;
