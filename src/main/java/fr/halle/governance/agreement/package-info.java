/** The text that binds the parties: who signed, what was amended, who leaves, when it ends. */
@NamedInterface("agreement")
@NullMarked
package fr.halle.governance.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
