package fr.halle.database;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The folder of one PostgreSQL. Holding this object is being its only owner on this machine. */
final class DataFolder implements Closeable {

    /**
     * What this process holds. POSIX forgets a process's lock as soon as it closes any channel on
     * the file: it must not even be opened a second time here.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path home;
    private final FileChannel lock;
    private Owner owner = Owner.thisProcess();

    private DataFolder(Path home, FileChannel lock) {
        this.home = home;
        this.lock = lock;
    }

    /** Makes the folder if needed; refuses when a living process holds it or it is not writable. */
    static DataFolder own(Path wanted) throws IOException {
        try {
            var home = Files.createDirectories(wanted).toRealPath();
            if (!HELD.add(home)) throw heldByAnother(home);
            try {
                return ownedBy(home);
            } catch (IOException failure) {
                HELD.remove(home);
                throw failure;
            }
        } catch (IOException failure) {
            var known = DatabaseRefused.explaining(failure, wanted);
            throw known instanceof FileSystemException
                    ? DatabaseRefused.notWritable(wanted)
                    : known;
        }
    }

    /** The operating system frees the lock when its holder dies, however it dies. */
    private static DataFolder ownedBy(Path home) throws IOException {
        var lock =
                FileChannel.open(
                        home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (lock.tryLock() == null) throw heldByAnother(home);
            var folder = new DataFolder(home, lock);
            folder.owner.writeTo(folder.ownerFile());
            return folder;
        } catch (IOException failure) {
            lock.close();
            throw failure;
        }
    }

    private static DatabaseRefused heldByAnother(Path home) {
        return DatabaseRefused.alreadyRunning(home, Owner.readFrom(home.resolve("owner")));
    }

    void answersAt(String address) throws IOException {
        owner = owner.answeringAt(address);
        owner.writeTo(ownerFile());
    }

    Path home() {
        return home;
    }

    Path data() {
        return home.resolve("data");
    }

    Path passwords() {
        return home.resolve("passwords.properties");
    }

    private Path ownerFile() {
        return home.resolve("owner");
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            Files.deleteIfExists(ownerFile());
        } finally {
            HELD.remove(home);
        }
    }
}
