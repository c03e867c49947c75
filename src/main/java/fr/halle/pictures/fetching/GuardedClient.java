package fr.halle.pictures.fetching;

import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The one way by which Halle fetches an address that somebody gave it: the public web alone,
 * checked again at each redirection, bounded in size and time, without cookies or credentials.
 */
@Component
public class GuardedClient implements DisposableBean {

    private static final int MOST_REDIRECTIONS = 3;
    private static final int LARGEST_MEGABYTES = 20;
    private static final int LARGEST = LARGEST_MEGABYTES << 20;
    private static final Set<Integer> REDIRECTIONS = Set.of(301, 302, 303, 307, 308);

    private final Limits limits;
    private final int seconds;
    private final CloseableHttpClient http;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("fetching-", 0).factory());

    @Autowired
    GuardedClient(FetchingSettings settings) {
        this(Limits.ofThePublicWeb(settings.http()), 30);
    }

    /** {@code seconds}: for one address, redirections included. */
    GuardedClient(Limits limits, int seconds) {
        this.limits = limits;
        this.seconds = seconds;
        this.http = Connections.client(limits);
    }

    public Fetched fetch(String address) {
        try {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            var next = limits.checked(address);
            for (int i = 0; i <= MOST_REDIRECTIONS; i++) {
                var step = step(next, end);
                if (step.content() != null) return new Fetched.Got(step.content());
                next = limits.checked(next.resolve(step.location()).toString());
            }
            throw new Unfetched("redirections");
        } catch (Unfetched e) {
            return new Fetched.Refused(e.why(), e.isPassing());
        } catch (IllegalArgumentException e) {
            return new Fetched.Refused(new Unfetched("address").why(), false);
        }
    }

    private Step step(URI address, long end) throws Unfetched {
        var get = new HttpGet(address);
        long left = Math.max(1, end - System.nanoTime());
        var alarm = clock.schedule(get::cancel, left, TimeUnit.NANOSECONDS);
        try {
            return http.execute(get, GuardedClient::step);
        } catch (Unfetched e) {
            throw e;
        } catch (CheckedNames.Forbidden e) {
            throw new Unfetched("private");
        } catch (UnknownHostException e) {
            throw new Unfetched("unknown", address.getHost());
        } catch (IOException | IllegalStateException e) {
            throw get.isCancelled()
                    ? new Unfetched("slow", seconds)
                    : new Unfetched("unreachable", address.getHost());
        } finally {
            alarm.cancel(false);
        }
    }

    private static Step step(ClassicHttpResponse answer) throws IOException {
        int status = answer.getCode();
        var location = answer.getFirstHeader("Location");
        if (REDIRECTIONS.contains(status) && location != null)
            return new Step(location.getValue().replace(" ", "%20"), null);
        if (status != 200) throw new Unfetched("status", status);
        if (answer.getEntity() == null) throw new Unfetched("empty");
        if (answer.getEntity().getContentLength() > LARGEST)
            throw new Unfetched("large", LARGEST_MEGABYTES);
        var content = answer.getEntity().getContent().readNBytes(LARGEST + 1);
        if (content.length > LARGEST) throw new Unfetched("large", LARGEST_MEGABYTES);
        if (content.length == 0) throw new Unfetched("empty");
        return new Step("", content);
    }

    /** Further, or there. */
    private record Step(String location, byte @org.jspecify.annotations.Nullable [] content) {}

    @Override
    public void destroy() throws IOException {
        clock.shutdownNow();
        http.close();
    }
}
