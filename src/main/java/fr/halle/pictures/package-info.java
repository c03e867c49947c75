/** Photographs: checked, stripped of where and with what they were taken, re-encoded, served. */
@ApplicationModule(allowedDependencies = {"kernel", "jobs", "web::ui", "web::spi"})
@NullMarked
package fr.halle.pictures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
