package fr.halle.catalog.imports;

import fr.halle.catalog.files.Rows;
import fr.halle.catalog.files.Sentence;
import fr.halle.catalog.files.TableFile;
import fr.halle.catalog.intake.Choice;
import fr.halle.catalog.intake.Findings;
import fr.halle.catalog.intake.KeptFiles;
import fr.halle.catalog.intake.KeptRows;
import fr.halle.catalog.mapping.Shape;
import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Reads a file into rows, all of them or none; its bytes are not kept. */
@Component
class Reception {

    private static final int AT_ONCE = 1_000;

    private final KeptFiles files;
    private final KeptRows rows;
    private final Findings findings;
    private final ZipTaken zips;
    private final TransactionTemplate transaction;

    Reception(
            KeptFiles files,
            KeptRows rows,
            Findings findings,
            ZipTaken zips,
            TransactionTemplate transaction) {
        this.files = files;
        this.rows = rows;
        this.findings = findings;
        this.zips = zips;
        this.transaction = transaction;
    }

    Upload receive(ShopId shop, PersonId person, String name, Brought brought, Choice choice)
            throws IOException {
        var copy = Files.createTempFile("halle-import", "");
        try {
            Objects.requireNonNull(brought.table()).transferTo(copy);
            return Objects.requireNonNull(
                    transaction.execute(
                            status -> {
                                var id = files.begin(shop, person, name, choice);
                                var upload = withPhotographs(read(id, copy, choice), brought);
                                if (upload instanceof Upload.Refused) status.setRollbackOnly();
                                return upload;
                            }));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private Upload withPhotographs(Upload upload, Brought brought) {
        var zip = brought.photographs();
        if (zip == null || !(upload instanceof Upload.Kept(var id))) return upload;
        try {
            return zips.take(id, zip).map(why -> refused("photographs", why)).orElse(upload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Upload read(UUID id, java.nio.file.Path copy, Choice choice) {
        var taken = new Taken(id);
        try {
            return switch (TableFile.read(copy, taken)) {
                case TableFile.Unusable(var why) -> refused("file", why);
                case TableFile.Read read -> {
                    taken.flush();
                    files.read(id, read.kind(), taken.headings, read.rows());
                    read.notices().forEach(notice -> findings.notice(id, notice));
                    boolean says = Shape.of(taken.headings) == Shape.HALLE;
                    yield choice.category() == null && !says
                            ? refused("category", new Sentence("form.category.none"))
                            : new Upload.Kept(id);
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Upload refused(String field, Sentence why) {
        return new Upload.Refused(List.of(new Upload.Mistake(field, why)));
    }

    private final class Taken implements Rows {

        private final UUID id;
        private final List<KeptRows.Row> waiting = new ArrayList<>();
        private List<String> headings = List.of();

        Taken(UUID id) {
            this.id = id;
        }

        @Override
        public void headings(List<String> found) {
            headings = found;
        }

        @Override
        public void row(int number, List<String> cells) {
            waiting.add(new KeptRows.Row(number, cells));
            if (waiting.size() == AT_ONCE) flush();
        }

        void flush() {
            if (!waiting.isEmpty()) rows.keep(id, waiting);
            waiting.clear();
        }
    }
}
