package fr.halle.governance.sessions;

import fr.halle.governance.Sentence;
import fr.halle.governance.Typed;
import fr.halle.governance.bodies.Body;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A session.
 *
 * @param summonses for the secretary alone
 * @param writes whether whoever reads is the secretary
 * @param reads whether they read the reports as well
 */
record SessionPage(
        Session session,
        Body body,
        List<Item> items,
        Map<UUID, Voted.Outcome> voted,
        List<Summons> summonses,
        boolean writes,
        boolean reads,
        Typed typed,
        List<Sentence> said) {

    Voted.@Nullable Outcome outcome(Item item) {
        return voted.get(item.id());
    }

    String path() {
        return "/council/sessions/" + session.id();
    }

    long left() {
        return summonses.stream().filter(each -> each.sentAt() != null).count();
    }
}
