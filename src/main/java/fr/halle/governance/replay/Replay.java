package fr.halle.governance.replay;

import fr.halle.governance.replay.Replayed.Instant;
import fr.halle.governance.replay.Replayed.Outcome;
import fr.halle.governance.replay.Replayed.Refused;
import fr.halle.governance.replay.RollCallFile.Proxy;
import fr.halle.governance.room.Happening;
import fr.halle.governance.room.Happening.Arrived;
import fr.halle.governance.room.Happening.ProxyGiven;
import fr.halle.governance.room.Refusal;
import fr.halle.governance.room.Room;
import fr.halle.governance.rules.RuleSet;
import fr.halle.governance.votes.Ballot;
import fr.halle.governance.votes.Choice;
import fr.halle.governance.votes.Tally;

import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Walks through a roll call second by second, with the same room and tally as a session. */
final class Replay {

    private final RuleSet rules;
    private final RollCallFile file;
    private final Room room;
    private final List<Refused> refused = new ArrayList<>();
    private final List<ProxyGiven> waiting = new ArrayList<>();

    Replay(RuleSet rules, RollCallFile file) {
        this.rules = rules;
        this.file = file;
        this.room = new Room(rules, file.roll());
    }

    Replayed run() {
        var instants = new ArrayList<Instant>();
        boolean opened = false;
        for (var happening : file.happenings(kept())) {
            boolean later = !happening.at().equals(RollCallFile.OPENING);
            if (later && !opened) instants.add(seen(null));
            opened |= later;
            take(happening);
            if (later) instants.add(seen(happening.at()));
        }
        if (!opened) instants.add(seen(null));
        return new Replayed(instants, refused, vote());
    }

    private Instant seen(@Nullable LocalTime at) {
        return Instant.of(at, room.state(), rules, file.inOffice());
    }

    /** Proxies whose holder does not come, and those that a holder has too many of: the later. */
    private List<Proxy> kept() {
        var held = new HashMap<Integer, Integer>();
        var kept = new ArrayList<Proxy>();
        for (var proxy : file.proxies()) {
            if (!file.comes(proxy.to())) {
                refused.add(refused(proxy, Refusal.HOLDER_IS_ABSENT));
            } else if (held.merge(proxy.to(), 1, Integer::sum) > rules.proxies().perHolder()) {
                refused.add(refused(proxy, Refusal.HOLDER_HAS_ENOUGH));
            } else {
                kept.add(proxy);
            }
        }
        return kept;
    }

    /** A proxy that was announced before its holder came is handed in when the holder does. */
    private void take(Happening happening) {
        var here = room.state().present();
        if (happening instanceof ProxyGiven given && !here.contains(given.holder())) {
            waiting.add(given);
            return;
        }
        taken(happening);
        if (!(happening instanceof Arrived arrived)) return;
        for (var given : waiting) {
            if (given.holder() == arrived.member() && !here.contains(given.giver())) {
                taken(new ProxyGiven(given.giver(), given.holder(), arrived.at()));
            }
        }
    }

    private void taken(Happening happening) {
        var refusal = room.take(happening);
        if (refusal != null) {
            throw new IllegalArgumentException("%s: %s".formatted(happening, refusal));
        }
    }

    private Refused refused(Proxy proxy, Refusal reason) {
        return new Refused(
                proxy.from(), proxy.to(), proxy.since(), reason, rules.proxies().article());
    }

    /** Against and abstentions are named, the rest is for. */
    private Outcome vote() {
        var voters = room.state().voters();
        var choices = new HashMap<Integer, Choice>();
        for (var voter : voters) {
            var named = file.abstain().contains(voter) ? Choice.ABSTAIN : Choice.FOR;
            choices.put(voter, file.against().contains(voter) ? Choice.AGAINST : named);
        }
        var ballot =
                new Ballot(
                        file.inOffice(),
                        room.state().meets(rules.quorum(), file.inOffice()),
                        voters,
                        choices,
                        file.presidentMember(),
                        List.of());
        return Outcome.of(Tally.count(ballot, rules.voting()), rules);
    }
}
