/** What must hold between modules, a file for each subject. */
@NullMarked
package fr.halle.testing.rules;

import org.jspecify.annotations.NullMarked;
