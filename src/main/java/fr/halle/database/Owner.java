package fr.halle.database;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Properties;

/** The process that runs a data folder, and the address of its pages once they answer. */
record Owner(long pid, Instant since, @Nullable String address) {

    static Owner thisProcess() {
        var process = ProcessHandle.current();
        return new Owner(
                process.pid(), process.info().startInstant().orElseGet(Instant::now), null);
    }

    /** Empty when the file is missing, unreadable, or tells of a process that has ended. */
    static Optional<Owner> readFrom(Path file) {
        if (!Files.exists(file)) return Optional.empty();
        try {
            var kept = SmallFile.read(file);
            var owner =
                    new Owner(
                            Long.parseLong(kept.getProperty("pid", "")),
                            Instant.parse(kept.getProperty("since", "")),
                            kept.getProperty("address"));
            return Optional.of(owner).filter(it -> ProcessHandle.of(it.pid()).isPresent());
        } catch (IOException | NumberFormatException | DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    void writeTo(Path file) throws IOException {
        var kept = new Properties();
        kept.setProperty("pid", Long.toString(pid));
        kept.setProperty("since", since.toString());
        if (address != null) kept.setProperty("address", address);
        SmallFile.write(file, kept);
    }

    Owner answeringAt(String newAddress) {
        return new Owner(pid, since, newAddress);
    }
}
