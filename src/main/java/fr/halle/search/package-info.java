/** Finds products, shops and communes by what people type, and lists products in any order. */
@ApplicationModule(allowedDependencies = {"kernel", "catalog", "shops", "territory", "jobs"})
@NullMarked
package fr.halle.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
