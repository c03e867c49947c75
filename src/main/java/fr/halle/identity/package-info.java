/** People: how they join, sign in, run their account, take their data with them and leave. */
@ApplicationModule(
        allowedDependencies = {"kernel", "web::ui", "web::spi", "jobs", "mail", "territory"})
@NullMarked
package fr.halle.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
