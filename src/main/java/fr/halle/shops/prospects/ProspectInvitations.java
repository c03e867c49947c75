package fr.halle.shops.prospects;

import fr.halle.kernel.PersonId;
import fr.halle.shops.founding.Founding;
import fr.halle.shops.founding.Foundings;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Letters that let a shop which was met open here; one opening begins with each. */
@Component
public class ProspectInvitations {

    public static final Duration HOLDS = Duration.ofDays(60);
    private static final int A_DAY = 30;

    private final JdbcClient jdbc;
    private final Foundings foundings;
    private final Clock clock;

    ProspectInvitations(JdbcClient jdbc, Foundings foundings, Clock clock) {
        this.jdbc = jdbc;
        this.foundings = foundings;
        this.clock = clock;
    }

    /** What whoever invites knows; {@code siret} and {@code trade} may be empty. */
    public record Wanted(String email, String siret, String trade) {}

    /** False when this person has written to enough people today: letters go to strangers. */
    public boolean mayInvite(PersonId by) {
        int today =
                jdbc.sql(
                                """
                                select count(*)::int from shops.prospect_invitation where invited_by = ? and invited_at > ?
                                """)
                        .params(
                                by.value(),
                                clock.instant().minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single();
        return today < A_DAY;
    }

    /**
     * The link of the letter. Empty when this prospect is not there for the reader, or has begun.
     */
    @Transactional
    public Optional<ProspectToken> invite(UUID prospect, Wanted wanted, Prospects.Reach reach) {
        var token = ProspectToken.draw();
        var now = clock.instant();
        int invited =
                jdbc.sql(
                                """
                                insert into shops.prospect_invitation
                                    (prospect_id, email, siret, trade, token_hash, invited_by, invited_at, expires_at)
                                select p.id, lower(:email), :siret, :trade, :hash, :by, :now, :expires from shops.prospect p
                                where p.id = :prospect and (:everywhere or p.epci = any(:epcis) or p.met_by = :by)
                                  and not exists (select from shops.prospect_invitation x
                                                  join shops.founding f on f.id = x.founding_id and f.given_up_at is null
                                                  where x.prospect_id = p.id)
                                """)
                        .param("email", wanted.email())
                        .param("siret", wanted.siret())
                        .param("trade", wanted.trade())
                        .param("hash", token.hash())
                        .param("by", reach.person().value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("expires", now.plus(HOLDS).atOffset(ZoneOffset.UTC))
                        .param("prospect", prospect)
                        .param("everywhere", reach.everywhere())
                        .param("epcis", reach.epcis())
                        .update();
        if (invited == 0) return Optional.empty();
        // an earlier letter is worth nothing from now on
        jdbc.sql(
                        """
                        update shops.prospect_invitation set expires_at = greatest(invited_at + interval '1 millisecond', ?)
                        where prospect_id = ? and token_hash <> ? and expires_at > ?
                        """)
                .param(now.atOffset(ZoneOffset.UTC))
                .param(prospect)
                .param(token.hash())
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("update shops.prospect set told_at = ? where id = ?")
                .params(now.atOffset(ZoneOffset.UTC), prospect)
                .update();
        return Optional.of(token);
    }

    /** Nothing once an opening began with it, or after its day. */
    public Optional<InvitedProspect> by(ProspectToken token) {
        return jdbc.sql(
                        """
                        select i.id as invitation, p.name, p.commune, i.email, i.siret, i.trade from shops.prospect_invitation i
                        join shops.prospect p on p.id = i.prospect_id
                        where i.token_hash = ? and i.expires_at > ? and i.founding_id is null and i.email is not null
                        """)
                .params(token.hash(), clock.instant().atOffset(ZoneOffset.UTC))
                .query(InvitedProspect.class)
                .optional();
    }

    /**
     * Writes what is known where nothing was typed; the prospect follows this opening from now on.
     */
    @Transactional
    public void begin(InvitedProspect invited, String communeName, PersonId person) {
        var before = foundings.of(person);
        var fields = new HashMap<>(invited.known(communeName));
        fields.values().removeIf(String::isEmpty);
        before.map(Founding::typed)
                .ifPresent(typed -> fields.keySet().removeIf(field -> isTyped(typed, field)));
        foundings.keep(person, fields);
        foundings
                .of(person)
                .ifPresent(
                        founding ->
                                jdbc.sql(
                                                """
                                                update shops.prospect_invitation set founding_id = ?
                                                where id = ? and founding_id is null
                                                  and not exists (select from shops.prospect_invitation x where x.founding_id = ?)
                                                """)
                                        .params(founding.id(), invited.invitation(), founding.id())
                                        .update());
    }

    private static boolean isTyped(Map<String, String> typed, String field) {
        return !typed.getOrDefault(field, "").isEmpty();
    }
}
