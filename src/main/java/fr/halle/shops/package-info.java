/** Shops: who sells, where, at which hours, and who may run them. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "jobs",
            "mail",
            "moderation",
            "organisations",
            "pictures",
            "territory",
            "web::ui",
            "web::spi"
        })
@NullMarked
package fr.halle.shops;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
