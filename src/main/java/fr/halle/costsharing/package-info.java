/** Who pays what of the partnership's expenses, exact to the cent. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "governance::acts",
            "governance::agreement",
            "ledger",
            "pdf",
            "territory",
            "web::ui",
            "web::spi"
        })
@NullMarked
package fr.halle.costsharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
