/** An invoice as one file: PDF/A-3 for people, EN 16931 for machines. */
@NullMarked
package fr.halle.invoicing.facturx;

import org.jspecify.annotations.NullMarked;
