/** What the technical committee proposes, until the steering committee has voted on it. */
@NamedInterface("proposals")
@NullMarked
package fr.halle.governance.proposals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
