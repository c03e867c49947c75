/**
 * The pages that show several modules at once: home, aisles, shops, products, and the first pages
 * of the other floors.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "shops",
            "shops::doors",
            "shops::trader",
            "catalog",
            "catalog::condition",
            "catalog::figures",
            "catalog::trade",
            "catalog::farm",
            "territory",
            "organisations",
            "fulfilment",
            "governance",
            "search",
            "web::ui",
            "web::spi"
        })
@NullMarked
package fr.halle.storefront;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
