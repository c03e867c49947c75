/** The ground Halle stands on: communes, their EPCI, populations by kind and vintage, distances. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package fr.halle.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
