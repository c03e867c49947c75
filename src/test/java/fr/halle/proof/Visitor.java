package fr.halle.proof;

import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.Form;

import java.io.UncheckedIOException;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Somebody whose Halle dies under their hands: they try the same thing again until it answers. */
abstract class Visitor implements Runnable {

    final int port;
    final Random random;
    final Told told;
    private final AtomicBoolean over;
    private final AtomicBoolean databaseAway;

    /** What all visitors share: where Halle is, and whether the day is over. */
    record Day(int port, Told told, AtomicBoolean over, AtomicBoolean databaseAway) {}

    Visitor(Day day, long seed) {
        this.port = day.port();
        this.told = day.told();
        this.over = day.over();
        this.databaseAway = day.databaseAway();
        this.random = new Random(seed);
    }

    boolean isOver() {
        return over.get();
    }

    @Override
    public void run() {
        while (!isOver() || hasWork()) {
            try {
                once();
            } catch (RuntimeException | AssertionError e) {
                told.broken.add(String.valueOf(e));
            }
        }
    }

    boolean hasWork() {
        return false;
    }

    abstract void once();

    Answer again(Supplier<Answer> act) {
        for (int tries = 0; tries < 600; tries++) {
            try {
                var answer = act.get();
                if (answer.status() < 500) return answer;
                if (!databaseAway.get()) told.broken.add(answer.summary());
            } catch (UncheckedIOException away) {
                // killed, or not there yet
            }
            pause(200);
        }
        throw new IllegalStateException("Halle stayed away for two minutes");
    }

    Answer get(Buyer buyer, String path) {
        return again(() -> buyer.get(path));
    }

    Answer send(Buyer buyer, Form form) {
        return again(() -> buyer.send(form));
    }

    String token(Buyer buyer) {
        again(
                () -> {
                    buyer.token();
                    return buyer.get("/terms");
                });
        return buyer.token();
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
