/**
 * Work that survives a crash: asked for in the caller's transaction, done by one process at a time,
 * tried again until it succeeds.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package fr.halle.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
