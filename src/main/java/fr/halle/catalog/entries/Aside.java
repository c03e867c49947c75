package fr.halle.catalog.entries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what there is to know of some rows. */
public final class Aside {

    private final Map<String, List<String>> names = new LinkedHashMap<>();

    /** {@code kind}: the end of catalog.import.notice.… */
    public void note(String kind, String name) {
        names.computeIfAbsent(kind, _ -> new ArrayList<>()).add(name);
    }

    public List<Notice> notices() {
        return names.entrySet().stream()
                .map(
                        each ->
                                new Notice(
                                        each.getKey(),
                                        each.getValue().size(),
                                        each.getValue().stream().limit(Notice.NAMED).toList()))
                .toList();
    }
}
