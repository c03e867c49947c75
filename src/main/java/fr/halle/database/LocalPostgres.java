package fr.halle.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.IntSupplier;

/** A running PostgreSQL of our own. Close the connection pools before it. */
final class LocalPostgres implements AutoCloseable {

    static final String DATABASE = "halle";

    private static final Logger log = LoggerFactory.getLogger(LocalPostgres.class);
    private static final int ATTEMPTS = 5;
    private static final String DISK_FULL = "53100";

    private final DataFolder folder;
    private final Cluster cluster;
    private final Passwords passwords;
    private final int port;

    /** As production opens it: durable, on a free port of this machine. */
    static LocalPostgres open(Path home) throws IOException {
        return open(home, Map.of(), LocalPostgres::freePort);
    }

    static LocalPostgres open(Path home, Map<String, String> settings, IntSupplier ports)
            throws IOException {
        var folder = DataFolder.own(home.toAbsolutePath().normalize());
        try {
            return new LocalPostgres(folder, settings, ports);
        } catch (IOException failure) {
            folder.close();
            throw DatabaseRefused.explaining(failure, folder.home());
        } catch (RuntimeException failure) {
            folder.close();
            throw failure;
        }
    }

    private LocalPostgres(DataFolder folder, Map<String, String> settings, IntSupplier ports)
            throws IOException {
        this.folder = folder;
        var binaries = PostgresBinaries.unpacked(folder.home().resolve("binaries"));
        this.cluster = new Cluster(folder, new PostgresTools(binaries, folder.home()));
        cluster.stopLeftover();
        if (!cluster.exists()) cluster.create();
        this.passwords = Passwords.readFrom(folder.passwords());
        this.port = start(settings, ports);
        try {
            Privileges.settle(this);
        } catch (SQLException failure) {
            cluster.stop();
            if (DISK_FULL.equals(failure.getSQLState())) {
                throw DatabaseRefused.diskFull(folder.home());
            }
            throw new IOException(failure.getMessage(), failure);
        }
        log.info(
                "PostgreSQL {} on port {} keeps {}", PostgresBinaries.VERSION, port, folder.home());
    }

    /** Another program may take the port between our choice and PostgreSQL's start. */
    private int start(Map<String, String> settings, IntSupplier ports) throws IOException {
        for (int attempt = 1; ; attempt++) {
            int candidate = ports.getAsInt();
            try {
                cluster.start(candidate, settings);
                return candidate;
            } catch (IOException failure) {
                if (attempt == ATTEMPTS || !passes(String.valueOf(failure.getMessage()))) {
                    throw failure;
                }
                log.info("PostgreSQL did not get port {}: trying another", candidate);
            }
        }
    }

    /** The port is taken, or a killed server's last process is still leaving. */
    private static boolean passes(String failure) {
        return failure.contains("Address already in use")
                || failure.contains("pre-existing shared memory block");
    }

    DatabaseLogin login(DatabaseRole role) {
        return login(role, DATABASE);
    }

    DatabaseLogin login(DatabaseRole role, String database) {
        var url = "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
        return new DatabaseLogin(url, role.sqlName(), passwords.of(role));
    }

    /** Tells whoever comes second where the first one's pages are. */
    void answersAt(String address) throws IOException {
        folder.answersAt(address);
    }

    /** Within seconds, whoever is still connected. */
    @Override
    public void close() throws IOException {
        try (folder) {
            cluster.stop();
        }
        log.info("PostgreSQL stopped");
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException("This machine has no free port", none);
        }
    }
}
