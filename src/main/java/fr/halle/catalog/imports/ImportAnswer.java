package fr.halle.catalog.imports;

import fr.halle.catalog.Put;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a programme is told, in the same sentences as the pages. {@code products} counts those that
 * are or would be listed, updated, left. {@code confirmation} is where to post to import; none when
 * there is nothing to import.
 */
record ImportAnswer(
        String summary,
        Products products,
        List<String> notices,
        List<String> problems,
        @Nullable String confirmation) {

    record Products(int created, int changed, int unchanged) {}

    static ImportAnswer refused(List<Upload.Mistake> mistakes, Texts texts) {
        return new ImportAnswer(
                texts.text("catalog.import.unchanged"),
                new Products(0, 0, 0),
                List.of(),
                mistakes.stream().map(mistake -> mistake.what().in(texts)).toList(),
                null);
    }

    static ImportAnswer of(ImportPage page, Texts texts) {
        var preview = page.preview();
        var result = page.file().result();
        var products =
                result == null
                        ? new Products(
                                preview.count(Put.NEW),
                                preview.count(Put.CHANGED),
                                preview.count(Put.UNCHANGED))
                        : new Products(result.created(), result.changed(), result.unchanged());
        return new ImportAnswer(
                (result == null ? preview.summary() : result.sentence()).in(texts),
                products,
                preview.notices().stream().map(notice -> notice.in(texts)).toList(),
                preview.problems().stream().map(each -> each.sentence().in(texts)).toList(),
                result == null && preview.isImportable() ? page.confirmation() : null);
    }
}
