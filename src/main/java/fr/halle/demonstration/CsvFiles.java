package fr.halle.demonstration;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The files from which the territory is made, on the class path. */
public final class CsvFiles {

    private static final List<String> ALL =
            List.of(
                    "territory/epci-08.csv",
                    "territory/communes-08.csv",
                    "demonstration/categories.csv",
                    "demonstration/shops.csv",
                    "demonstration/people.csv",
                    "demonstration/roles.csv",
                    "demonstration/products.csv",
                    "demonstration/reductions.csv",
                    "demonstration/assistance.csv",
                    "demonstration/articles.csv",
                    "demonstration/costs.csv",
                    "demonstration/farms.csv",
                    "demonstration/conditions.csv",
                    "demonstration/trade.csv",
                    "demonstration/council.csv",
                    "demonstration/findings.csv");

    private CsvFiles() {}

    /** SHA-256 of all of them: other files, another fingerprint. */
    static String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var path : ALL) digest.update(new ClassPathResource(path).getContentAsByteArray());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK lacks SHA-256", e);
        }
    }

    /** The lines of demonstration/{@code name}.csv, in their order. */
    public static List<NamedCsvRecord> lines(String name) {
        var file = new ClassPathResource("demonstration/" + name + ".csv");
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
