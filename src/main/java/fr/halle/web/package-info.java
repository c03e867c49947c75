/**
 * The shell of every page: layout, languages, errors, who may come in. It uses nobody: it asks
 * through web.spi.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package fr.halle.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
