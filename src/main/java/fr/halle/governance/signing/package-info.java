/** In whose name what a session decided and said is signed. */
@NullMarked
package fr.halle.governance.signing;

import org.jspecify.annotations.NullMarked;
