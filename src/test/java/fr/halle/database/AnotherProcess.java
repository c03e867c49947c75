package fr.halle.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A second JVM with {@link HoldingADatabase}; it never outlives its test. */
final class AnotherProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;
    private String said = "";

    private AnotherProcess(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    static AnotherProcess opening(Path folder, String... more) throws IOException {
        var arguments = new ArrayList<String>(List.of(folder.toString()));
        arguments.addAll(List.of(more));
        return start(List.of(), System.getProperty("java.class.path"), arguments);
    }

    /** {@code wrapper} is what comes before the java command. */
    static AnotherProcess start(List<String> wrapper, String classPath, List<String> arguments)
            throws IOException {
        return start(wrapper, classPath, List.of(), arguments);
    }

    static AnotherProcess start(
            List<String> wrapper, String classPath, List<String> options, List<String> arguments)
            throws IOException {
        var command = new ArrayList<String>(wrapper);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx128m", "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.add(HoldingADatabase.class.getName());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("CLASSPATH", classPath);
        return new AnotherProcess(builder.start());
    }

    /** Waits until the database is open there. */
    DatabaseLogin[] opened() throws IOException {
        for (String line; (line = output.readLine()) != null; said += line + "\n") {
            if (!line.startsWith("OPEN ")) continue;
            var words = line.split(" ");
            return new DatabaseLogin[] {
                new DatabaseLogin(words[1], "halle_app", words[2]),
                new DatabaseLogin(words[1], "halle_owner", words[3])
            };
        }
        throw new AssertionError("It did not open:\n" + said);
    }

    /** Waits for its end and hands back all it said. */
    String refusal() throws Exception {
        process.getOutputStream().close(); // were it open after all, it would close
        said += output.lines().collect(Collectors.joining("\n"));
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isEqualTo(3);
        return said;
    }

    long pid() {
        return process.pid();
    }

    /** kill -9. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** The process that PostgreSQL runs in, by its own file. */
    static ProcessHandle postgresIn(Path folder) throws IOException {
        var lines = Files.readAllLines(folder.resolve("data/postmaster.pid"));
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).orElseThrow();
    }

    @Override
    public void close() throws Exception {
        process.getOutputStream().close();
        if (!process.waitFor(20, TimeUnit.SECONDS)) kill();
    }
}
