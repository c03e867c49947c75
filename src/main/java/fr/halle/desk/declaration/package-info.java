/** What is declared of a merchant's sales to the tax office. */
@NullMarked
package fr.halle.desk.declaration;

import org.jspecify.annotations.NullMarked;
