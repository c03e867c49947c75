/**
 * Outgoing mail: a letter is written in the transaction that causes it, sent soon after, as often
 * as it takes and once.
 */
@ApplicationModule(allowedDependencies = {"kernel", "jobs", "web::ui", "web::spi"})
@NullMarked
package fr.halle.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
