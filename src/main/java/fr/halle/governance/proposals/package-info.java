/** What the technical committee proposes, until the steering committee has voted on it. */
@NullMarked
package fr.halle.governance.proposals;

import org.jspecify.annotations.NullMarked;
