package fr.halle.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** One way in. Its password never shows in a log. */
record DatabaseLogin(String url, String user, String password) {

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
