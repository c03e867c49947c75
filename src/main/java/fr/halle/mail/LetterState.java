package fr.halle.mail;

import java.sql.ResultSet;
import java.sql.SQLException;

/** What became of a letter. */
enum LetterState {
    WAITING("tag--warn"),
    SENT("tag--info"),
    KEPT(""),
    FAILED("tag--error");

    private final String look;

    LetterState(String look) {
        this.look = look;
    }

    String look() {
        return look;
    }

    String key() {
        return "mail.state." + name().toLowerCase(java.util.Locale.ROOT);
    }

    static LetterState of(ResultSet row) throws SQLException {
        if (row.getObject("failed_at") != null) return FAILED;
        if (row.getObject("sent_at") != null) return SENT;
        return row.getObject("kept_at") != null ? KEPT : WAITING;
    }
}
