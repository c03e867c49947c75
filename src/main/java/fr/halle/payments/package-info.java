/**
 * Asks shoppers for money on behalf of any module, settles what providers say, gives back what is
 * not owed. Knows no order.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "jobs", "ledger", "organisations", "web::ui", "web::spi"})
@NullMarked
package fr.halle.payments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
