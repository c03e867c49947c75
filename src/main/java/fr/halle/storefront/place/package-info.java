/** The territory as its pages tell it: communes, EPCI, populations, and who pays what. */
@NullMarked
package fr.halle.storefront.place;

import org.jspecify.annotations.NullMarked;
