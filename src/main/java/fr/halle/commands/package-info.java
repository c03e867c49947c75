/**
 * Commands of the jar: they speak to the running server as a browser does, or calculate from a
 * file, and touch no database.
 */
@ApplicationModule(allowedDependencies = {"costsharing::sharing", "governance::replay"})
@NullMarked
package fr.halle.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
