package fr.halle.pictures.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** What people write into files, and what they write to reach what is not theirs. */
class GuardedClientTests {

    private final Map<String, Integer> asked = new ConcurrentHashMap<>();
    private HttpServer server;
    private GuardedClient client;
    private String site = "";

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        site = "http://localhost:" + server.getAddress().getPort();
        answer("/photo", 200, "", 3);
        answer("/empty", 200, "", 0);
        answer("/gone", 404, "", 3);
        answer("/here", 302, "/there%20now", 0);
        answer("/there now", 301, site + "/photo", 0);
        answer("/round", 302, "/round", 0);
        answer("/inside", 302, "http://169.254.169.254/latest/meta-data/", 0);
        answer("/elsewhere", 302, "http://localhost:22/", 0);
        answer("/file", 302, "file:///etc/passwd", 0);
        answer("/large", 200, "", 21 << 20);
        server.createContext(
                "/slow",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    try (var out = exchange.getResponseBody()) {
                        for (int i = 0; i < 100; i++) {
                            out.write(1);
                            out.flush();
                            Thread.sleep(50);
                        }
                    } catch (IOException | InterruptedException e) {
                        // the client has gone away, as it should
                    }
                });
        server.start();
        client = patient(10);
    }

    private GuardedClient patient(int seconds) {
        int port = server.getAddress().getPort();
        return new GuardedClient(only(InetAddress.getLoopbackAddress(), port), seconds);
    }

    /** The public web, and this one machine of the test. */
    private static Limits only(InetAddress machine, int port) {
        return new Limits(
                true,
                Set.of(80, 443, port),
                address -> address.equals(machine) || PublicNetwork.holds(address));
    }

    private void answer(String path, int status, String location, int length) {
        server.createContext(
                path,
                exchange -> {
                    asked.merge(exchange.getRequestURI().getPath(), 1, Integer::sum);
                    if (!location.isEmpty())
                        exchange.getResponseHeaders().set("Location", location);
                    exchange.sendResponseHeaders(status, length == 0 ? -1 : length);
                    try (var out = exchange.getResponseBody()) {
                        if (length > 0) out.write(new byte[length]);
                    } catch (IOException e) {
                        // the client has read enough
                    }
                });
    }

    @AfterEach
    void stop() throws IOException {
        client.destroy();
        server.stop(0);
    }

    @Test
    void fetchesAPhotographAlsoThroughTwoRedirections() {
        assertThat(client.fetch(site + "/photo")).isInstanceOf(Fetched.Got.class);
        assertThat(client.fetch(site + "/here")).isInstanceOf(Fetched.Got.class);
        assertThat(asked).containsEntry("/photo", 2).containsEntry("/there now", 1);
    }

    @ParameterizedTest
    @CsvSource({
        "/gone, status",
        "/empty, empty",
        "/round, redirections",
        "/inside, private",
        "/elsewhere, port",
        "/file, address",
        "/large, large",
    })
    void saysWhyNothingCame(String path, String why) {
        assertThat(refused(client, site + path)).isEqualTo(why);
        if (path.equals("/round")) assertThat(asked).containsEntry("/round", 4);
    }

    @Test
    void givesUpWhatTakesTooLong() throws IOException {
        var hasty = patient(1);
        assertThat(refused(hasty, site + "/slow")).isEqualTo("slow");
        hasty.destroy();
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1/, private",
        "http://localhost/, private",
        "http://2130706433/, private",
        "http://[::1]/, private",
        "http://[::ffff:10.0.0.1]/, private",
        "http://169.254.169.254/latest/meta-data/, private",
        "http://[fd00:ec2::254]/, private",
        "http://jeanne:secret@example.org/a.jpg, credentials",
        "http://example.org:8080/a.jpg, port",
        "ftp://example.org/a.jpg, address",
        "photo.jpg, address",
        "'http://a b\\c', address",
    })
    void goesNowhereButToTheWeb(String address, String why) throws IOException {
        var strict = new GuardedClient(Limits.ofThePublicWeb(true), 5);
        assertThat(refused(strict, address)).isEqualTo(why);
        strict.destroy();
    }

    @Test
    void asksForEncryptionUnlessTheOperatorDoesNot() throws IOException {
        var usual = new GuardedClient(new FetchingSettings(false));
        assertThat(refused(usual, "http://example.org/a.jpg")).isEqualTo("http");
        usual.destroy();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0", "10.1.2.3", "100.64.0.1", "127.9.9.9", "169.254.1.1", "172.31.0.1",
                "192.0.0.8", "192.168.1.1", "198.19.0.1", "224.0.0.1", "255.255.255.255", "::",
                "::1", "::ffff:192.168.0.1", "::127.0.0.1", "64:ff9b::a00:1", "fe80::1", "fc00::1",
                "ff02::1", "2001::1", "2001:db8::1", "2002:a00:1::1"
            })
    void knowsWhatIsNoPublicAddress(String address) throws IOException {
        assertThat(PublicNetwork.holds(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9.9.9.9", "172.32.0.1", "192.0.66.2", "2a01:e0a::1", "2606:4700::1111"})
    void knowsWhatIsOne(String address) throws IOException {
        assertThat(PublicNetwork.holds(InetAddress.getByName(address))).isTrue();
    }

    private static String refused(GuardedClient client, String address) {
        return client.fetch(address) instanceof Fetched.Refused(var why, var _)
                ? why.key().replace("pictures.fetching.", "")
                : "fetched";
    }
}
