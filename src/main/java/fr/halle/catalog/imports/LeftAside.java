package fr.halle.catalog.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a file holds and the shop will not: no mistake of anybody's, but said before it happens. */
final class LeftAside {

    private static final int NAMED = 5;

    private final List<String> giftCards = new ArrayList<>();
    private final List<String> unpublished = new ArrayList<>();
    private final List<String> cleaned = new ArrayList<>();
    private final Set<String> elements = new TreeSet<>();
    private final List<String> uncounted = new ArrayList<>();
    private int pictures;

    void giftCard(Row row) {
        giftCards.add(name(row));
    }

    void unpublished(Row row) {
        unpublished.add(name(row));
    }

    void uncounted(Row row) {
        uncounted.add(String.valueOf(row.number()));
    }

    void picture() {
        pictures++;
    }

    void elements(Row row, Set<String> removed) {
        if (removed.isEmpty()) return;
        cleaned.add(name(row));
        elements.addAll(removed);
    }

    List<Sentence> notices() {
        var notices = new ArrayList<Sentence>();
        if (!cleaned.isEmpty()) {
            notices.add(
                    new Sentence(
                            "notice.cleaned",
                            cleaned.size(),
                            some(cleaned),
                            String.join(", ", elements)));
        }
        if (!giftCards.isEmpty()) {
            notices.add(new Sentence("notice.gift-cards", giftCards.size(), some(giftCards)));
        }
        if (!unpublished.isEmpty()) {
            notices.add(new Sentence("notice.unpublished", unpublished.size(), some(unpublished)));
        }
        if (!uncounted.isEmpty()) {
            notices.add(new Sentence("notice.uncounted", uncounted.size(), some(uncounted)));
        }
        if (pictures > 0) notices.add(new Sentence("notice.pictures", pictures));
        return notices;
    }

    private static String name(Row row) {
        return Sentence.quoted(
                row.has(Column.TITLE) ? row.at(Column.TITLE) : row.at(Column.HANDLE));
    }

    private static String some(List<String> names) {
        var first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() > NAMED ? first + "…" : first;
    }
}
