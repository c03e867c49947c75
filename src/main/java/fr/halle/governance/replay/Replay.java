package fr.halle.governance.replay;

import fr.halle.governance.replay.Replayed.Instant;
import fr.halle.governance.replay.Replayed.Outcome;
import fr.halle.governance.replay.Replayed.Refused;
import fr.halle.governance.replay.RollCallFile.Proxy;
import fr.halle.governance.room.Happening;
import fr.halle.governance.room.Happening.ProxyGiven;
import fr.halle.governance.room.Refusal;
import fr.halle.governance.room.Room;
import fr.halle.governance.rules.RuleSet;
import fr.halle.governance.votes.Ballot;
import fr.halle.governance.votes.Choice;
import fr.halle.governance.votes.Tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Walks through a roll call second by second, with the same room and tally as a session. */
final class Replay {

    private final RuleSet rules;
    private final RollCallFile file;
    private final List<Refused> refused = new ArrayList<>();

    Replay(RuleSet rules, RollCallFile file) {
        this.rules = rules;
        this.file = file;
    }

    Replayed run() {
        var room = new Room(rules, file.roll());
        var instants = new ArrayList<Instant>();
        boolean opened = false;
        for (var happening : file.happenings(kept())) {
            boolean later = !happening.at().equals(RollCallFile.OPENING);
            if (later && !opened) {
                instants.add(Instant.of(null, room.state(), rules, file.inOffice()));
                opened = true;
            }
            var refusal = room.take(happening);
            if (refusal != null) refuse(happening, refusal);
            if (refusal == null && later) {
                instants.add(Instant.of(happening.at(), room.state(), rules, file.inOffice()));
            }
        }
        if (!opened) instants.add(Instant.of(null, room.state(), rules, file.inOffice()));
        return new Replayed(instants, refused, vote(room));
    }

    /** Of those that one holder has too many of, the later in the file is refused. */
    private List<Proxy> kept() {
        var held = new HashMap<Integer, Integer>();
        var kept = new ArrayList<Proxy>();
        for (var proxy : file.proxies()) {
            if (held.merge(proxy.to(), 1, Integer::sum) <= rules.proxies().perHolder()) {
                kept.add(proxy);
            } else {
                refused.add(refused(proxy, Refusal.HOLDER_HAS_ENOUGH));
            }
        }
        return kept;
    }

    private void refuse(Happening happening, Refusal reason) {
        if (!(happening instanceof ProxyGiven given)) {
            throw new IllegalArgumentException("%s: %s".formatted(happening, reason));
        }
        file.proxies().stream()
                .filter(each -> each.from() == given.giver() && each.to() == given.holder())
                .findFirst()
                .ifPresent(proxy -> refused.add(refused(proxy, reason)));
    }

    private Refused refused(Proxy proxy, Refusal reason) {
        return new Refused(
                proxy.from(), proxy.to(), proxy.since(), reason, rules.proxies().article());
    }

    /** Against and abstentions are named, the rest is for. */
    private Outcome vote(Room room) {
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
