package fr.halle.shops.founding;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * The open search of the annuaire des entreprises (recherche-entreprises.api.gouv.fr). Asked only
 * where {@code halle.business-register.url} names it: a demonstration asks nobody.
 */
@Component
public class StateRegister implements BusinessRegister {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final JsonMapper JSON = new JsonMapper();

    /** « 14 RUE DES PETRINS 08000 CHARLEVILLE-MEZIERES » */
    private static final Pattern ADDRESS = Pattern.compile("(.*?)\\s*\\b([0-9]{5})\\s+(.*)");

    private final String url;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    public StateRegister(@Value("${halle.business-register.url:}") String url) {
        this.url = url;
    }

    @Override
    public Answer find(Siret siret) {
        if (url.isEmpty()) return new Answer.Unreachable();
        try {
            var request =
                    HttpRequest.newBuilder(URI.create(url + "/search?q=" + siret.value()))
                            .timeout(PATIENCE)
                            .header("Accept", "application/json")
                            .build();
            var answer = http.send(request, BodyHandlers.ofString());
            return answer.statusCode() == 200
                    ? read(JSON.readTree(answer.body()), siret)
                    : new Answer.Unreachable();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Unreachable();
        } catch (IOException | JacksonException e) {
            return new Answer.Unreachable();
        }
    }

    private static Answer read(JsonNode root, Siret siret) {
        for (var business : root.path("results")) {
            @Nullable JsonNode place = place(business, siret.value());
            if (place == null) continue;
            var name = business.path("nom_raison_sociale").asString("");
            if (name.isEmpty()) name = business.path("nom_complet").asString("");
            var address = ADDRESS.matcher(place.path("adresse").asString(""));
            return address.matches()
                    ? new Answer.Found(name, address.group(1), address.group(2), address.group(3))
                    : new Answer.Found(name, "", "", "");
        }
        return new Answer.Unknown();
    }

    private static @Nullable JsonNode place(JsonNode business, String siret) {
        if (business.path("siege").path("siret").asString("").equals(siret)) {
            return business.path("siege");
        }
        for (var place : business.path("matching_etablissements")) {
            if (place.path("siret").asString("").equals(siret)) return place;
        }
        return null;
    }
}
