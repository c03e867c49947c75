package fr.halle.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/** One random password per role, kept beside the data and readable by its owner only. */
final class Passwords {

    private static final int BYTES = 24;

    private final Map<DatabaseRole, String> byRole;

    private Passwords(Map<DatabaseRole, String> byRole) {
        this.byRole = byRole;
    }

    String of(DatabaseRole role) {
        var password = byRole.get(role);
        if (password == null) throw new IllegalArgumentException("No password for " + role);
        return password;
    }

    static Passwords invented() {
        var random = new SecureRandom();
        var byRole = new EnumMap<DatabaseRole, String>(DatabaseRole.class);
        for (var role : DatabaseRole.values()) {
            var bytes = new byte[BYTES];
            random.nextBytes(bytes);
            byRole.put(role, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
        return new Passwords(byRole);
    }

    static Passwords readFrom(Path file) throws IOException {
        if (!Files.exists(file)) throw DatabaseRefused.passwordsLost(file);
        var kept = SmallFile.read(file);
        var byRole = new EnumMap<DatabaseRole, String>(DatabaseRole.class);
        for (var role : DatabaseRole.values()) {
            var password = kept.getProperty(role.sqlName());
            if (password == null) throw DatabaseRefused.passwordsLost(file);
            byRole.put(role, password);
        }
        return new Passwords(byRole);
    }

    void writeTo(Path file) throws IOException {
        var kept = new Properties();
        byRole.forEach((role, password) -> kept.setProperty(role.sqlName(), password));
        SmallFile.write(file, kept);
    }
}
