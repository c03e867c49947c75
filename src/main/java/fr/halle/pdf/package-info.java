/** Sheets of paper: a template becomes PDF/A-3b on A4, its fonts within it. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.halle.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
