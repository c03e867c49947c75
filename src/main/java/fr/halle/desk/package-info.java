/** The merchant's daily pages: orders, what to prepare, hours, what sold. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "catalog",
            "catalog::bulk",
            "catalog::counting",
            "catalog::editing",
            "catalog::farm",
            "catalog::pictures",
            "charter::rules",
            "charter::shelf",
            "charter::versions",
            "identity",
            "jobs",
            "mail",
            "pictures",
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
