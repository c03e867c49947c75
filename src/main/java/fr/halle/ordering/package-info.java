/** One basket over several shops, one purchase, one order per shop. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "catalog",
            "catalog::condition",
            "catalog::figures",
            "catalog::farm",
            "shops",
            "shops::trader",
            "fulfilment",
            "payments",
            "identity",
            "mail",
            "jobs",
            "web::ui",
            "web::spi"
        })
@NullMarked
package fr.halle.ordering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
