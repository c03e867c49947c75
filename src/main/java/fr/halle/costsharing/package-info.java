/** Who pays what of the partnership's expenses, exact to the cent. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "governance",
            "governance::acts",
            "governance::agreement",
            "governance::bodies",
            "governance::proposals",
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
