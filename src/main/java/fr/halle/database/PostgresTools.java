package fr.halle.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs {@code initdb} and {@code pg_ctl}, under another identity when we are root. */
record PostgresTools(Path binaries, Path home) {

    private static final Duration LONGEST = Duration.ofSeconds(75);

    void initdb(Path data, Path passwordFile) throws IOException {
        run(
                "initdb",
                List.of("-D", data.toString(), "-U", DatabaseRole.POSTGRES.sqlName()),
                List.of("-A", "scram-sha-256", "--pwfile", passwordFile.toString()),
                List.of("-E", "UTF8", "--locale-provider=builtin", "--locale=C.UTF-8"),
                List.of("--no-instructions"));
    }

    void start(Path data, Path log, String options) throws IOException {
        try {
            var where = List.of("start", "-D", data.toString(), "-l", log.toString());
            run("pg_ctl", where, List.of("-s", "-w", "-t", "60", "-o", options));
        } catch (DatabaseRefused refused) {
            throw refused;
        } catch (IOException failure) {
            throw new IOException(failure.getMessage() + "\n" + lastLines(log), failure);
        }
    }

    /**
     * {@code fast}: writes everything and says goodbye; {@code immediate}: recovers at next start.
     */
    void stop(Path data, String mode) throws IOException {
        var where = List.of("stop", "-D", data.toString());
        run("pg_ctl", where, List.of("-s", "-w", "-t", "10", "-m", mode));
    }

    @SafeVarargs
    private void run(String tool, List<String>... arguments) throws IOException {
        var command = new ArrayList<String>();
        // PostgreSQL refuses root; in a user namespace root is nobody, and its files stay root's
        if ("root".equals(System.getProperty("user.name")))
            command.addAll(List.of("unshare", "-U"));
        command.add(binaries.resolve("bin").resolve(tool).toString());
        for (var some : arguments) command.addAll(some);
        var said = Files.createTempFile(home, tool, ".out"); // a pipe would be kept by the server
        try {
            int status = waitFor(start(command, said), tool);
            if (status != 0) throw failure(tool, Files.readString(said));
        } finally {
            Files.deleteIfExists(said);
        }
    }

    private static Process start(List<String> command, Path said) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C"); // we read what they say
        // PGPORT and the like tell a person's psql where to go, not our server where to be
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        try {
            return builder.redirectOutput(said.toFile()).start();
        } catch (IOException missing) {
            throw command.getFirst().equals("unshare") ? DatabaseRefused.root() : missing;
        }
    }

    private static int waitFor(Process process, String tool) throws IOException {
        try {
            if (process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) return process.exitValue();
            throw new IOException(tool + " took more than " + LONGEST.toSeconds() + " s");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException(tool + " was interrupted", stopping);
        } finally {
            process.destroy();
        }
    }

    /**
     * A refused namespace also says "No space left on device": it must not pass for a full disk.
     */
    private static IOException failure(String tool, String said) {
        if (said.startsWith("unshare: unshare failed")) return DatabaseRefused.root();
        return new IOException(tool + " failed: " + said.strip());
    }

    private static String lastLines(Path log) throws IOException {
        if (!Files.exists(log)) return "";
        var lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
    }
}
