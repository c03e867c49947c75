package fr.halle.database;

import java.util.Locale;

/** Who speaks to the database. */
enum DatabaseRole {
    /** PostgreSQL's superuser: makes the other two, then rests. */
    POSTGRES,
    /** Owns the database and its schemas, and runs the migrations. */
    HALLE_OWNER,
    /** The application: reads and writes rows, cannot change a table. */
    HALLE_APP;

    String sqlName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
