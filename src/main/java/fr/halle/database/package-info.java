/** A PostgreSQL of Halle's own when nobody gave it one, which tells the truth about durability. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.halle.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
