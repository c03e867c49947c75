/** What pages say to machines in the words of schema.org, as JSON-LD. */
@NullMarked
package fr.halle.storefront.linked;

import org.jspecify.annotations.NullMarked;
