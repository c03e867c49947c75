package fr.halle.demonstration;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A large catalogue: {@code id;merchant;category;name;description;price_cents;stock}, in UTF-8; it
 * is read again from its beginning after a crash, so it must not change meanwhile.
 */
record CatalogueFile(Path path) {

    /** How many products, and who sells them in the order in which they first come. */
    record Contents(long products, Set<String> merchants) {}

    Contents contents() {
        var merchants = new LinkedHashSet<String>();
        try (var lines = open()) {
            long products =
                    lines.stream().peek(line -> merchants.add(line.getField("merchant"))).count();
            return new Contents(products, merchants);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines of the file that follow one another; {@code first} counts from zero. */
    record Chunk(long first, List<NamedCsvRecord> lines) {}

    /** In chunks of this size, without the first lines. */
    void read(long skipped, int size, Consumer<Chunk> chunk) {
        try (var lines = open()) {
            var left = lines.stream().skip(skipped).iterator();
            for (long first = skipped; left.hasNext(); first += size) {
                var next = new ArrayList<NamedCsvRecord>(size);
                while (left.hasNext() && next.size() < size) next.add(left.next());
                chunk.accept(new Chunk(first, next));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CsvReader<NamedCsvRecord> open() throws IOException {
        return CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(path);
    }
}
