package fr.halle.charter.rules;

import java.util.ArrayList;
import java.util.List;

/** Measures listings by one version: the same listing always scores the same. */
public final class Ruler {

    private record Mark(Rule rule, Demand demand) {

        boolean concerns(Listing listing) {
            return rule.scope().covers(listing) && demand.concerns(listing);
        }
    }

    private final int version;
    private final List<Mark> marks;

    public Ruler(int version, List<Rule> rules) {
        this.version = version;
        this.marks =
                rules.stream()
                        .map(rule -> new Mark(rule, rule.kind().asking(rule.parameters())))
                        .toList();
    }

    public Check check(Listing listing) {
        int asked = 0;
        var failed = new ArrayList<Rule>();
        for (var mark : marks) {
            if (!mark.concerns(listing)) continue;
            asked += mark.rule.weight();
            if (!mark.demand.isMetBy(listing)) failed.add(mark.rule);
        }
        return new Check(version, asked, failed);
    }
}
