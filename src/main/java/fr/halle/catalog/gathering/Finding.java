package fr.halle.catalog.gathering;

import fr.halle.kernel.ShopId;
import fr.halle.pictures.Pictures;
import fr.halle.pictures.Received;
import fr.halle.pictures.fetching.Fetched;
import fr.halle.pictures.fetching.GuardedClient;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/** Looks for one photograph: among those that the shop has, in the ZIP, on the web. */
@Component
class Finding {

    private final Fetches fetches;
    private final PhotographFiles files;
    private final GuardedClient client;
    private final Pictures pictures;
    private final Patience patience;

    Finding(
            Fetches fetches,
            PhotographFiles files,
            GuardedClient client,
            Pictures pictures,
            Patience patience) {
        this.fetches = fetches;
        this.files = files;
        this.client = client;
        this.pictures = pictures;
        this.patience = patience;
    }

    Patience patience() {
        return patience;
    }

    Found find(UUID id, ShopId shop, Wanted wanted) {
        var known = fetches.known(shop, wanted.source(), wanted.alt());
        if (known.isPresent()) return new Found(known.get(), Told.THERE, false);
        if (!wanted.isAddress()) {
            var content = files.content(id, wanted.source());
            return content.map(bytes -> made(bytes, wanted))
                    .orElseGet(() -> Found.nothing(Told.of("photograph.absent")));
        }
        return switch (client.fetch(wanted.source())) {
            case Fetched.Refused(var why, var passing) -> new Found(null, Told.of(why), passing);
            case Fetched.Got(var content) -> {
                var found = made(content, wanted);
                if (found.cover() != null) fetches.remember(shop, wanted.source(), found.cover());
                yield found;
            }
        };
    }

    /** What a file is, its content says; that many photographs come at once passes. */
    private Found made(byte[] content, Wanted wanted) {
        try {
            return switch (pictures.receive(content, wanted.alt())) {
                case Received.Kept(var cover) -> new Found(cover, Told.THERE, false);
                case Received.Refused(var mistakes) -> {
                    var why = mistakes.getFirst();
                    if (why.key().endsWith(".busy"))
                        throw new IllegalStateException("No desk free for a photograph");
                    yield Found.nothing(Told.of(why));
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
