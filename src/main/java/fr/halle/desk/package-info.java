/** The merchant's daily pages: orders, what to prepare, hours, what sold. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "catalog",
            "charter::rules",
            "charter::shelf",
            "charter::versions",
            "identity",
            "shops",
            "shops::hours",
            "fulfilment",
            "ordering",
            "ordering::counter",
            "web::ui",
            "web::spi"
        })
@NullMarked
package fr.halle.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
