package fr.halle.search;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Catches up before the web server opens: the first visitor finds what is on sale. */
@Component
class FirstReading implements SmartLifecycle {

    private final Follower follower;
    private volatile boolean running;

    FirstReading(Follower follower) {
        this.follower = follower;
    }

    @Override
    public void start() {
        follower.run();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
