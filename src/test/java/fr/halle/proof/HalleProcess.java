package fr.halle.proof;

import fr.halle.HalleApplication;
import fr.halle.database.ProductionDatabase;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Halle as a newcomer starts it, in a JVM of its own, with its own durable PostgreSQL; killed and
 * started again.
 */
final class HalleProcess {

    final List<Duration> starts = new ArrayList<>();
    private final Path home;
    private final int port;
    private final int smtpPort;
    int kills;
    int serverKills;
    private Process process;
    private long startedAt;

    /** On a port that nobody has. */
    static HalleProcess in(Path home, SmtpSink mails) throws IOException {
        try (var socket = new ServerSocket(0)) {
            return new HalleProcess(home, socket.getLocalPort(), mails.port());
        }
    }

    private HalleProcess(Path home, int port, int smtpPort) {
        this.home = home;
        this.port = port;
        this.smtpPort = smtpPort;
    }

    int port() {
        return port;
    }

    ProductionDatabase database() {
        return new ProductionDatabase(home.resolve("postgres"));
    }

    void start() throws IOException {
        var command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx512m",
                        HalleApplication.class.getName(),
                        "--server.port=" + port,
                        "--halle.demo=true",
                        "--halle.database.folder=" + home.resolve("postgres"),
                        "--halle.ordering.time-to-pay=20s",
                        "--halle.payments.reconcile-every=5s",
                        "--halle.payments.under-way=20s",
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + smtpPort);
        var log = ProcessBuilder.Redirect.appendTo(home.resolve("halle.log").toFile());
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
        builder.environment().put("CLASSPATH", withoutTests());
        startedAt = System.nanoTime();
        process = builder.start();
    }

    /** Test classes are beans to a scan of ours: the newcomer has none. */
    private static String withoutTests() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(each -> !each.endsWith("test-classes") && !each.endsWith("test-classes/"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    void awaitReady() throws InterruptedException {
        var buyer = new fr.halle.testing.Buyer(port);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (true) {
            if (!process.isAlive())
                throw new AssertionError("Halle ended by itself: see " + home.resolve("halle.log"));
            if (System.nanoTime() > end)
                throw new AssertionError("Halle does not start: see " + home.resolve("halle.log"));
            try {
                if (buyer.get("/").status() == 200) break;
            } catch (UncheckedIOException notYet) {
                // it is not there yet
            }
            Thread.sleep(100);
        }
        starts.add(Duration.ofNanos(System.nanoTime() - startedAt));
    }

    /** kill -9 of this very process. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        kills++;
    }

    /** kill -9 of the PostgreSQL of our own folder. */
    void killServer() throws Exception {
        var server = database().server();
        server.destroyForcibly();
        server.onExit().get(10, TimeUnit.SECONDS);
        serverKills++;
    }

    void stop() throws Exception {
        process.destroy();
        if (!process.waitFor(40, TimeUnit.SECONDS)) kill();
    }
}
