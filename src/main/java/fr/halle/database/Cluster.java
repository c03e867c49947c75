package fr.halle.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** One PostgreSQL data directory: made, started, stopped, taken back from a dead owner. */
record Cluster(DataFolder folder, PostgresTools tools) {

    private static final Logger log = LoggerFactory.getLogger(Cluster.class);

    boolean exists() {
        return Files.exists(folder.data().resolve("PG_VERSION"));
    }

    /** A kill at any instant leaves either no cluster or a whole one whose passwords are known. */
    void create() throws IOException {
        if (Files.exists(folder.data())) throw DatabaseRefused.foreignFolder(folder.data());
        if (!Files.exists(folder.passwords())) Passwords.invented().writeTo(folder.passwords());
        var passwords = Passwords.readFrom(folder.passwords());
        var fresh = folder.home().resolve("data.new");
        var superuserPassword = folder.home().resolve("initdb.password");
        SmallFile.deleteAll(fresh);
        try {
            SmallFile.writeSecret(superuserPassword, passwords.of(DatabaseRole.POSTGRES));
            tools.initdb(fresh, superuserPassword);
            SmallFile.rename(fresh, folder.data());
        } finally {
            Files.deleteIfExists(superuserPassword);
            SmallFile.deleteAll(fresh);
        }
    }

    void start(int port, Map<String, String> settings) throws IOException {
        var options = new StringBuilder("-p " + port);
        options.append(
                " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c timezone=UTC");
        settings.forEach((name, value) -> options.append(" -c " + name + "=" + value));
        var current = folder.home().resolve("postgresql.log");
        if (Files.exists(current)) {
            var previous = current.resolveSibling("postgresql.previous.log");
            Files.move(current, previous, StandardCopyOption.REPLACE_EXISTING);
        }
        tools.start(folder.data(), current, options.toString());
    }

    void stop() throws IOException {
        try {
            tools.stop(folder.data(), "fast");
        } catch (IOException slow) {
            log.warn("PostgreSQL did not stop in 10 s: it will replay its log at the next start");
            tools.stop(folder.data(), "immediate");
        }
    }

    /** We own the folder: a server still alive in it outlived the process that started it. */
    void stopLeftover() throws IOException {
        var file = folder.data().resolve("postmaster.pid");
        if (!Files.exists(file)) return;
        long pid = firstNumber(file);
        if (ProcessHandle.of(pid).filter(this::isOurServer).isPresent()) {
            log.warn("PostgreSQL (process {}) outlived a Halle that was killed: stopping it", pid);
            stop();
        } else {
            log.warn("Removing {}: its process {} has ended or is something else", file, pid);
            Files.delete(file); // pg_ctl would signal that process whatever it is now
        }
    }

    private static long firstNumber(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().map(String::strip).map(Long::parseLong).orElse(-1L);
        } catch (NumberFormatException halfWritten) {
            return -1;
        }
    }

    private boolean isOurServer(ProcessHandle process) {
        var info = process.info();
        return info.arguments()
                .map(arguments -> Arrays.asList(arguments).contains(folder.data().toString()))
                .orElseGet(
                        () -> // Windows does not tell the arguments
                        info.command().orElse("").toLowerCase(Locale.ROOT).contains("postgres"));
    }
}
