package fr.halle.proof;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** What phones were told in one vote, by the number of the voice. */
final class VotesTold {

    /** The receipt of each voice that a page confirmed. */
    final Map<Integer, String> confirmed = new ConcurrentHashMap<>();

    /** Found cast when they tried again, for the answer had been cut off. */
    final SortedSet<Integer> cutOff = new ConcurrentSkipListSet<>();

    /** Too late, at the closing. */
    final SortedSet<Integer> late = new ConcurrentSkipListSet<>();

    /** Attempts to give a voice again, with another choice, that were refused. */
    final AtomicInteger againRefused = new AtomicInteger();

    /** Attempts after the closing that were refused. */
    final AtomicInteger afterwardsRefused = new AtomicInteger();

    /** Answers that must not be; the proof fails with them. */
    final List<String> wrong = new CopyOnWriteArrayList<>();

    int cast() {
        return confirmed.size() + cutOff.size();
    }

    /** Which voices there must be, once each. */
    SortedSet<Integer> voices() {
        var voices = new ConcurrentSkipListSet<>(cutOff);
        voices.addAll(confirmed.keySet());
        return voices;
    }
}
