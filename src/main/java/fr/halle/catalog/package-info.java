/** Products, their offers and prices, and what is left of them. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "jobs",
            "moderation",
            "shops",
            "pictures",
            "pictures::fetching",
            "web::ui",
            "web::spi"
        })
@NullMarked
package fr.halle.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
