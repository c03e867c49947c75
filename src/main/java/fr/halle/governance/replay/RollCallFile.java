package fr.halle.governance.replay;

import fr.halle.governance.room.Happening;
import fr.halle.governance.room.Happening.Arrived;
import fr.halle.governance.room.Happening.ProxyGiven;
import fr.halle.governance.room.Hours;

import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What a register prints of a roll call; times are local, null is the opening. */
record RollCallFile(
        int inOffice,
        @Nullable Integer presidentMember,
        List<Present> present,
        List<Proxy> proxies,
        List<Integer> against,
        List<Integer> abstain) {

    /** Before every time that a file can say. */
    static final LocalTime OPENING = Hours.FIRST;

    record Present(int member, @Nullable LocalTime since) {}

    record Proxy(int from, int to, @Nullable LocalTime since) {}

    RollCallFile {
        present = present == null ? List.of() : present;
        proxies = proxies == null ? List.of() : proxies;
        against = against == null ? List.of() : against;
        abstain = abstain == null ? List.of() : abstain;
    }

    /** Members are numbered from one; whoever is named besides is on the roll too. */
    Set<Integer> roll() {
        var roll = new TreeSet<Integer>();
        IntStream.rangeClosed(1, inOffice).forEach(roll::add);
        present.forEach(each -> roll.add(each.member()));
        proxies.forEach(each -> roll.add(each.from()));
        return roll;
    }

    /** In the order of time; who arrives before proxies of the same time, then as in the file. */
    List<Happening> happenings(List<Proxy> kept) {
        var all = new ArrayList<Happening>();
        present.forEach(each -> all.add(new Arrived(each.member(), time(each.since()))));
        kept.forEach(each -> all.add(new ProxyGiven(each.from(), each.to(), time(each.since()))));
        all.sort(Comparator.comparing(Happening::at, Hours.ORDER));
        return all;
    }

    boolean comes(int member) {
        return present.stream().anyMatch(each -> each.member() == member);
    }

    private static LocalTime time(@Nullable LocalTime since) {
        return since == null ? OPENING : since;
    }
}
