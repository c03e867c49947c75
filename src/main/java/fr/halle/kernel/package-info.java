/** The values that everyone speaks: ids, slugs, pages of a list. No Spring, no table. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.halle.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
