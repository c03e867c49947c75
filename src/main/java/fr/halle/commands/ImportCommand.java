package fr.halle.commands;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Shows what a product file would change in a shop and, with --confirm, imports it: the same as the
 * pages, for a script.
 */
final class ImportCommand {

    static final int DONE = 0;
    static final int TO_MEND = 1;
    static final int NOT_TRIED = 2;

    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final JsonMapper JSON = new JsonMapper();

    private final Terminal terminal;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What the server answers, as far as it is told here. */
    private record Answer(
            String summary,
            List<String> notices,
            List<String> problems,
            @Nullable String confirmation,
            @Nullable String progress) {}

    private record Aisle(String slug, String name) {}

    int run(List<String> words) {
        var options = ImportOptions.parse(words);
        if (options.isEmpty()) return refused("usage");
        if (!Files.isReadable(options.get().file())) {
            return refused("file", options.get().file().toString());
        }
        try (var halle = new HalleClient(options.get().server(), terminal.locale())) {
            return run(options.get(), halle);
        } catch (IOException e) {
            return refused("unreachable", options.get().server().toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NOT_TRIED;
        }
    }

    private int run(ImportOptions options, HalleClient halle)
            throws IOException, InterruptedException {
        if (!signIn(options, halle)) return refused("sign-in", options.email());
        var path = "/counter/" + HalleClient.encoded(options.shop()) + "/import";
        if (options.category().isEmpty()) return askForAisle(halle.get(path), options);
        var fields = Map.of("category", options.category(), "vat", options.vat());
        var form = Multipart.of(fields, options.file());
        var response = halle.post(path, form.type(), form.body());
        if (!isAnswer(response)) return refused("shop", options.shop(), response.statusCode());
        var answer = told(response, halle);
        if (!answer.problems().isEmpty()) return TO_MEND;
        if (answer.confirmation() == null) return DONE;
        if (!options.confirm()) {
            terminal.say(terminal.text("confirm"));
            return DONE;
        }
        var confirmed =
                halle.post(answer.confirmation(), HalleClient.FORM, BodyPublishers.noBody());
        if (!isAnswer(confirmed)) return refused("shop", options.shop(), confirmed.statusCode());
        return told(confirmed, halle).problems().isEmpty() ? DONE : TO_MEND;
    }

    /** A demonstration on this machine asks for no password, unless one was given. */
    private boolean signIn(ImportOptions options, HalleClient halle)
            throws IOException, InterruptedException {
        boolean given = terminal.environment().containsKey("HALLE_PASSWORD");
        if (!given && halle.signInAsInvented(options.email())) return true;
        var password = terminal.password(options.email());
        return password.isPresent() && halle.signIn(options.email(), password.get());
    }

    private int askForAisle(HttpResponse<String> response, ImportOptions options) {
        if (response.statusCode() != 200)
            return refused("shop", options.shop(), response.statusCode());
        terminal.complain("category");
        for (var aisle : JSON.readValue(response.body(), Aisle[].class)) {
            terminal.errors().println("  --category=" + aisle.slug() + "  (" + aisle.name() + ")");
        }
        return NOT_TRIED;
    }

    private static boolean isAnswer(HttpResponse<String> response) {
        return response.statusCode() == 200 || response.statusCode() == 422;
    }

    /** At its end: a large file and its photographs are worked on meanwhile. */
    private Answer told(HttpResponse<String> response, HalleClient halle)
            throws IOException, InterruptedException {
        var answer = JSON.readValue(response.body(), Answer.class);
        for (var path = answer.progress(); path != null; path = answer.progress()) {
            Thread.sleep(PATIENCE);
            answer = JSON.readValue(halle.get(path).body(), Answer.class);
        }
        terminal.say(answer.summary());
        answer.problems().forEach(terminal::say);
        answer.notices().forEach(terminal::say);
        return answer;
    }

    private int refused(String key, Object... facts) {
        terminal.complain(key, facts);
        return NOT_TRIED;
    }
}
