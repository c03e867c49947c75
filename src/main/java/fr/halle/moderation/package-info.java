/** What people report, what is decided about it and why, and who may have that looked at again. */
@ApplicationModule(
        allowedDependencies = {"kernel", "identity", "jobs", "mail", "web::ui", "web::spi"})
@NullMarked
package fr.halle.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
