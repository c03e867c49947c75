/** The listing charter: what a listing must say, its versions, and what each listing scores. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "catalog",
            "catalog::checking",
            "identity",
            "jobs",
            "mail",
            "moderation",
            "shops",
            "territory",
            "web::ui",
            "web::spi"
        })
@NullMarked
package fr.halle.charter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
