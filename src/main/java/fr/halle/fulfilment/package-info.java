/**
 * How goods reach people: slots, what is to be handed over, and the moment when it is. It knows no
 * orders.
 */
@ApplicationModule(allowedDependencies = {"kernel", "shops"})
@NullMarked
package fr.halle.fulfilment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
