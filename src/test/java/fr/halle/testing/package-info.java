/** What every test may use: a PostgreSQL for the run, a database of its own for each context. */
@NullMarked
package fr.halle.testing;

import org.jspecify.annotations.NullMarked;
