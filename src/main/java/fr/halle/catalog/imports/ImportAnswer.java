package fr.halle.catalog.imports;

import fr.halle.catalog.files.Sentence;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

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
        @Nullable String confirmation,
        @Nullable String progress) {

    record Products(int created, int changed, int unchanged) {}

    static ImportAnswer refused(List<Upload.Mistake> mistakes, Texts texts) {
        return new ImportAnswer(
                texts.text("catalog.import.unchanged"),
                new Products(0, 0, 0),
                List.of(),
                mistakes.stream().map(mistake -> mistake.what().in(texts)).toList(),
                null,
                null);
    }

    static ImportAnswer of(ImportPage page, Texts texts) {
        var counts = page.file().counts();
        boolean over = page.file().isOver();
        var products =
                over
                        ? new Products(counts.created(), counts.changed(), counts.unchanged())
                        : new Products(
                                counts.wouldCreate(), counts.wouldChange(), counts.wouldKeep());
        boolean ready = page.isImportable() && page.problemCount() == 0;
        return new ImportAnswer(
                summary(page).in(texts),
                products,
                notices(page, texts),
                page.problems().stream().map(each -> each.sentence().in(texts)).toList(),
                ready ? page.path() + "/confirmation" : null,
                page.file().isMoving() || page.photographs().waiting() > 0 ? page.path() : null);
    }

    private static List<String> notices(ImportPage page, Texts texts) {
        var held = page.charter().held().stream().map(each -> Charter.sentence(each, texts));
        var failed = page.photographs().failures().stream().map(each -> each.in(texts));
        var all = page.notices().stream().map(notice -> notice.in(texts));
        var rates =
                page.rates().isEmpty()
                        ? Stream.<String>empty()
                        : Stream.of(texts.text("catalog.import.rates", page.rates(texts)));
        return Stream.of(rates, all, held, failed).flatMap(each -> each).toList();
    }

    private static Sentence summary(ImportPage page) {
        return switch (page.file().stage()) {
            case TO_MAP -> new Sentence("file.to-map");
            case CHECKING, RUNNING -> new Sentence("moving", page.percent());
            case CHECKED -> page.summary();
            case DONE, CANCELLED -> page.file().result();
        };
    }
}
