/** The merchant's daily pages: orders, what to prepare, hours, what sold. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "catalog",
            "catalog::bulk",
            "catalog::counting",
            "catalog::editing",
            "catalog::files",
            "catalog::pictures",
            "charter::rules",
            "charter::shelf",
            "charter::versions",
            "identity",
            "jobs",
            "mail",
            "organisations",
            "pictures",
            "shops",
            "shops::assistance",
            "shops::details",
            "shops::founding",
            "shops::hours",
            "shops::prospects",
            "shops::trader",
            "fulfilment",
            "ordering",
            "ordering::counter",
            "territory",
            "web::ui",
            "web::spi"
        })
@NullMarked
package fr.halle.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
