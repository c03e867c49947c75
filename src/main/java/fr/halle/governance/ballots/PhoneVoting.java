package fr.halle.governance.ballots;

import fr.halle.governance.Sentence;
import fr.halle.governance.electronic.ElectronicVote;
import fr.halle.governance.electronic.ElectronicVotes;
import fr.halle.governance.electronic.SecretVotes;
import fr.halle.governance.electronic.WrongCodes;
import fr.halle.governance.sessions.Item;
import fr.halle.governance.sessions.Sessions;
import fr.halle.governance.votes.Choice;
import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

import java.time.LocalTime;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Votes on members' own phones: opened on the room as it stands, which stays so until the vote is
 * closed. Who has a voice and says nothing abstains.
 */
@Component
public class PhoneVoting {

    private final Sessions sessions;
    private final Votes votes;
    private final ElectronicVotes electronic;
    private final SecretVotes secrets;
    private final Phones phones;

    /**
     * How members are to vote.
     *
     * @param ground why in secret, where it is
     * @param interested who leaves the room for the item
     */
    public record Wanted(boolean secret, @Nullable Ground ground, Set<Integer> interested) {}

    /** Opened, with what the tellers keep where it is secret; or why not. */
    public sealed interface Opening {

        record Done(ElectronicVote vote, SecretVotes.@Nullable Opened tellers) implements Opening {}

        record Refused(Sentence why) implements Opening {}
    }

    PhoneVoting(
            Sessions sessions,
            Votes votes,
            ElectronicVotes electronic,
            SecretVotes secrets,
            Phones phones) {
        this.sessions = sessions;
        this.votes = votes;
        this.electronic = electronic;
        this.secrets = secrets;
        this.phones = phones;
    }

    @Transactional
    public Opening open(Item item, Wanted wanted, @Nullable PersonId by) {
        var session = sessions.held(item.session()).orElseThrow();
        if (!session.isOpen()) return refused("governance.vote.not-open");
        if (votes.taken(item) != null) return refused("governance.vote.done");
        if (electronic.openIn(session.id()).isPresent()) return refused("governance.room.phones");
        boolean secret = wanted.secret();
        var floor = votes.floor(session, wanted.interested());
        var room = votes.floor(session, Set.of()).room();
        var out = PollCheck.leaves(wanted.interested(), floor, room);
        var sits = out == null ? PollCheck.sits(floor) : out;
        if (sits != null) return new Opening.Refused(sits);
        // of two who vote in a college, the count of the college tells one what the other chose
        if (secret && !floor.colleges().isEmpty()) return refused("governance.phones.colleges");
        var found = phones.of(floor);
        if (!found.without().isEmpty()) {
            return refused("governance.phones.without", String.join(", ", found.without()));
        }
        var method = secret ? Method.SECRET_PHONES : Method.PHONES;
        var why = votes.keepGround(item, method, wanted.ground(), floor, by);
        if (why != null) return new Opening.Refused(why);
        var call = new ElectronicVotes.Call(item.id(), found.voices(), wanted.interested());
        if (!secret) return new Opening.Done(electronic.openNamed(call), null);
        var opened = secrets.open(call);
        return new Opening.Done(opened.vote(), opened);
    }

    /** Counts what was cast, for good; gives why not, and nothing is changed then. */
    @Transactional
    public @Nullable Sentence close(Item item, LocalTime now, PersonId by) {
        var session = sessions.held(item.session()).orElseThrow(); // one closes at a time
        var vote = electronic.openIn(item.session()).filter(each -> each.item().equals(item.id()));
        if (vote.isEmpty() || vote.get().secret()) return Sentence.of("governance.phones.none");
        var cast = electronic.closeNamed(vote.get().id()).orElseThrow();
        var named = new HashMap<Integer, Choice>();
        var out = vote.get().interested();
        for (int voter : votes.floor(session, out).voters()) {
            named.put(voter, cast.getOrDefault(voter, Choice.ABSTAIN));
        }
        var poll = new Poll(Method.PHONES, now, out, named, Map.of(), List.of());
        return unchanged(votes.take(item.id(), poll, by));
    }

    /** The same for a secret one: both tellers, by number, and the code of each. */
    @Transactional
    public @Nullable Sentence count(
            Item item, LocalTime now, List<Integer> tellers, List<String> codes, PersonId by) {
        var session = sessions.held(item.session()).orElseThrow();
        var vote = electronic.openIn(item.session()).filter(each -> each.item().equals(item.id()));
        if (vote.isEmpty() || !vote.get().secret()) return Sentence.of("governance.phones.none");
        try {
            var cast = secrets.count(vote.get().id(), codes.getFirst(), codes.getLast());
            if (cast.isEmpty()) return Sentence.of("governance.phones.none");
            var out = vote.get().interested();
            int voters = votes.floor(session, out).voters().size();
            var papers = Map.of("", papers(cast.get().values(), voters));
            var poll = new Poll(Method.SECRET_PHONES, now, out, Map.of(), papers, tellers);
            return unchanged(votes.take(item.id(), poll, by));
        } catch (WrongCodes e) {
            return unchanged(Sentence.of("governance.phones.codes"));
        }
    }

    /** Ends it without a result; nothing where it was closed meanwhile. */
    @Transactional
    public void abandon(Item item) {
        sessions.held(item.session()); // whoever closes it just now is waited for
        electronic
                .openIn(item.session())
                .filter(each -> each.item().equals(item.id()))
                .ifPresent(each -> electronic.abandon(each.id()));
    }

    private static Poll.Papers papers(Collection<Choice> cast, int voters) {
        int votesFor = Collections.frequency(cast, Choice.FOR);
        int against = Collections.frequency(cast, Choice.AGAINST);
        return new Poll.Papers(votesFor, against, voters - votesFor - against);
    }

    private static @Nullable Sentence unchanged(@Nullable Sentence why) {
        if (why != null) TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return why;
    }

    private static Opening refused(String key, Object... values) {
        return new Opening.Refused(Sentence.of(key, values));
    }
}
