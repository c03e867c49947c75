/**
 * Double entry in a stated unit, append only: what was received, owed and passed on, and why. Knows
 * neither shops nor cards; whoever moves money posts here in its own transaction.
 */
@ApplicationModule(allowedDependencies = {"kernel", "jobs", "web::ui", "web::spi"})
@NullMarked
package fr.halle.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
