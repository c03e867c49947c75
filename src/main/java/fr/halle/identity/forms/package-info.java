/** What is wrong in a form, next to its fields. */
@NullMarked
package fr.halle.identity.forms;

import org.jspecify.annotations.NullMarked;
