/**
 * What the law wants said: who publishes, what becomes of data, how accessible the pages are, how
 * to change one's mind.
 */
@ApplicationModule(allowedDependencies = {"kernel", "web::ui", "web::spi"})
@NullMarked
package fr.halle.legal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
