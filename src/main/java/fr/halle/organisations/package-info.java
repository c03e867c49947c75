/** Legal persons, and who may act for them from when until when. */
@ApplicationModule(allowedDependencies = {"kernel", "identity"})
@NullMarked
package fr.halle.organisations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
