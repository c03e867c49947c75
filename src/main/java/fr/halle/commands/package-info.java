/**
 * Commands of the jar: they speak to the running server as a browser does, and touch no database.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.halle.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
