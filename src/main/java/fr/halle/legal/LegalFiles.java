package fr.halle.legal;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files of src/main/resources/legal: whoever adds a table or a cookie adds its line. */
final class LegalFiles {

    private LegalFiles() {}

    static List<NamedCsvRecord> lines(String name) {
        try (var file =
                CsvReader.builder()
                        .ofNamedCsvRecord(
                                new ClassPathResource("legal/" + name + ".csv")
                                        .getContentAsString(StandardCharsets.UTF_8))) {
            return file.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
