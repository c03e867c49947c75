/** Who pays what of the partnership's expenses, exact to the cent. */
@ApplicationModule(allowedDependencies = {"kernel", "territory"})
@NullMarked
package fr.halle.costsharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
