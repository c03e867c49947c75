package fr.halle.catalog.entries;

import fr.halle.catalog.SafeHtml;
import fr.halle.catalog.files.Sentence;
import fr.halle.catalog.mapping.Field;
import fr.halle.catalog.mapping.Heading;
import fr.halle.kernel.Vat;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the rows of one product after the other; keeps what was wrong and what is good to know. */
public final class Entries {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DESCRIPTION = 20_000;

    private final Map<String, String> aisles;
    private final List<Problem> problems = new ArrayList<>();
    private final Aside aside = new Aside();
    private final Cells cells = new Cells(problems);
    private final FactCells facts = new FactCells(cells);
    private final LifeCells life = new LifeCells(cells);
    private final Variants variants = new Variants(cells, problems, aside);

    /** {@code aisles}: slugs of categories by their plain names in every language. */
    public Entries(Map<String, String> aisles) {
        this.aisles = aisles;
    }

    public List<Problem> problems() {
        return problems;
    }

    public List<Notice> notices() {
        return aside.notices();
    }

    /** Empty when it is left aside, or when something of it is wrong. */
    public Optional<Entry> read(String slug, List<Line> lines) {
        int before = problems.size();
        var first = lines.getFirst();
        for (var line : lines) {
            if (line.overflows()) problems.add(line.problem(Field.NAME, "overflow"));
        }
        if (isLeftAside(first)) return Optional.empty();
        var pictures = Pictured.in(lines);
        if (pictures.size() > Entry.MOST_PICTURES) aside.note("pictures", label(first));
        var description = description(first);
        var entry =
                new Entry(
                        first.number(),
                        slug,
                        first.mapping().has(Field.KEY),
                        name(first),
                        description,
                        category(first) == null ? first.at(Field.CATEGORY) : "",
                        category(first),
                        vat(first),
                        standing(first),
                        facts.of(first),
                        life.days(first),
                        life.condition(first),
                        variants.of(lines),
                        pictures.stream().limit(Entry.MOST_PICTURES).toList());
        return problems.size() > before ? Optional.empty() : Optional.of(entry);
    }

    private boolean isLeftAside(Line first) {
        if (Standing.said(first.at(Field.GIFT_CARD)).orElse(null) == Standing.SALE) {
            aside.note("gift-cards", label(first));
            return true;
        }
        var kind = Heading.plain(first.at(Field.KIND));
        if (kind.contains("grouped") || kind.contains("external")) {
            aside.note("kinds", label(first));
            return true;
        }
        if (standing(first) != Standing.HIDDEN && published(first) != Standing.HIDDEN) return false;
        aside.note("unpublished", label(first));
        return true;
    }

    private @Nullable String name(Line first) {
        if (!first.mapping().has(Field.NAME)) return null;
        if (!first.has(Field.NAME)) return cells.wrong(first, Field.NAME, "title");
        var name = cells.words(first, Field.NAME, first.at(Field.NAME), LONGEST_NAME);
        return name.replaceAll("\\s+", " ");
    }

    private @Nullable String description(Line first) {
        var said = cells.said(first, Field.DESCRIPTION, LONGEST_DESCRIPTION);
        if (said == null) return null;
        boolean html = first.mapping().shape().writesHtml() || said.contains("</");
        if (!html) return SafeHtml.of(typed(said));
        var removed = SafeHtml.removedFrom(said);
        if (!removed.isEmpty()) {
            aside.note("cleaned", label(first) + " (" + String.join(", ", removed) + ")");
        }
        return SafeHtml.of(said);
    }

    private static String typed(String text) {
        var safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<p>"
                + safe.strip().replaceAll("\\R\\s*\\R", "</p><p>").replaceAll("\\R", "<br>")
                + "</p>";
    }

    /** The last part of « Épicerie > Miel » that is one of our aisles. */
    private @Nullable String category(Line first) {
        for (var path : first.at(Field.CATEGORY).split("[,;|]")) {
            var parts = path.split(">");
            for (int i = parts.length - 1; i >= 0; i--) {
                var known = aisles.get(Heading.plain(parts[i]));
                if (known != null) return known;
            }
        }
        return null;
    }

    private @Nullable Vat vat(Line first) {
        return cells.vat(first);
    }

    private Standing standing(Line first) {
        return Standing.said(first.at(Field.STATE)).orElse(Standing.SALE);
    }

    private static Standing published(Line first) {
        return Standing.said(first.at(Field.PUBLISHED)).orElse(Standing.SALE);
    }

    private static String label(Line line) {
        return Sentence.quoted(line.has(Field.NAME) ? line.at(Field.NAME) : line.at(Field.KEY));
    }
}
