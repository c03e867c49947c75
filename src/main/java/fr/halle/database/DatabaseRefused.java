package fr.halle.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.Optional;

/**
 * Halle's own database cannot be opened, for a reason that the person at the keyboard can change.
 */
final class DatabaseRefused extends IOException {

    /** Less room than this counts as a full disk: PostgreSQL's message may itself not fit. */
    private static final long NEARLY_NOTHING = 1 << 20;

    private final String key;
    private final transient Object[] facts;

    private DatabaseRefused(String key, Object... facts) {
        super(ConsoleSentences.inEnglish(key + ".description", facts));
        this.key = key;
        this.facts = facts;
    }

    String description() {
        return ConsoleSentences.inBoth(key + ".description", facts);
    }

    String action() {
        return ConsoleSentences.inBoth(key + ".action", facts);
    }

    boolean isDiskFull() {
        return key.equals("database.full");
    }

    static DatabaseRefused alreadyRunning(Path home, Optional<Owner> owner) {
        if (owner.isEmpty()) return new DatabaseRefused("database.running.unknown", home);
        var it = owner.get();
        var pid = Long.toString(it.pid());
        var since = Date.from(it.since());
        return it.address() == null
                ? new DatabaseRefused("database.running.starting", home, pid, since)
                : new DatabaseRefused("database.running", home, pid, since, it.address());
    }

    static DatabaseRefused notWritable(Path folder) {
        return new DatabaseRefused(
                "database.unwritable", folder, System.getProperty("user.name", "?"));
    }

    static DatabaseRefused diskFull(Path folder) {
        return new DatabaseRefused("database.full", folder);
    }

    static DatabaseRefused passwordsLost(Path file) {
        return new DatabaseRefused("database.passwords", file);
    }

    /** Somebody else's files: never ours to delete. */
    static DatabaseRefused foreignFolder(Path folder) {
        return new DatabaseRefused("database.foreign", folder);
    }

    /**
     * PostgreSQL never runs as root, and the namespace that makes root somebody else is missing.
     */
    static DatabaseRefused root() {
        return new DatabaseRefused("database.root");
    }

    /** The same failure in a person's words when we know them, otherwise the failure itself. */
    static IOException explaining(IOException failure, Path folder) {
        if (failure instanceof DatabaseRefused) return failure;
        var said = String.valueOf(failure.getMessage());
        if (saysDiskIsFull(said) || nothingLeft(folder)) return because(diskFull(folder), failure);
        if (failure instanceof AccessDeniedException
                || said.contains("Permission denied")
                || said.contains("Read-only file system")) {
            return because(notWritable(folder), failure);
        }
        return failure;
    }

    private static boolean saysDiskIsFull(String said) {
        return said.contains("No space left on device")
                || said.contains("Disk quota exceeded")
                || said.contains("not enough space on the disk");
    }

    private static boolean nothingLeft(Path folder) {
        try {
            var existing = folder.toAbsolutePath();
            while (existing != null && !Files.exists(existing)) existing = existing.getParent();
            if (existing == null) return false;
            var disk = Files.getFileStore(existing);
            return disk.getTotalSpace() > 0 && disk.getUsableSpace() < NEARLY_NOTHING;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static DatabaseRefused because(DatabaseRefused refused, IOException cause) {
        refused.initCause(cause);
        return refused;
    }
}
