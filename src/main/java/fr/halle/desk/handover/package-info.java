/** Finding an order by its code, handing it over, cancelling what cannot be delivered. */
@NullMarked
package fr.halle.desk.handover;

import org.jspecify.annotations.NullMarked;
