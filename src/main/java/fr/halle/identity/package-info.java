/** People: who they are, how they sign in. */
@ApplicationModule(allowedDependencies = {"kernel", "territory", "web::ui", "web::spi"})
@NullMarked
package fr.halle.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
