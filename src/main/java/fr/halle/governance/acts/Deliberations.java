package fr.halle.governance.acts;

import fr.halle.governance.Sentence;
import fr.halle.governance.bodies.Bodies;
import fr.halle.governance.sessions.Item;
import fr.halle.governance.sessions.Sessions;
import fr.halle.kernel.Language;
import fr.halle.kernel.PersonId;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Draws up what was decided; then it is transmitted and published, each once. */
@Component
public class Deliberations {

    private final JdbcClient jdbc;
    private final Sessions sessions;
    private final Bodies bodies;
    private final Acts acts;
    private final MessageSource messages;

    Deliberations(
            JdbcClient jdbc, Sessions sessions, Bodies bodies, Acts acts, MessageSource messages) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.bodies = bodies;
        this.acts = acts;
        this.messages = messages;
    }

    /**
     * The draft of an item that was voted on, adopted or not; empty before its vote. The number is
     * taken under the row of the body and the year: a rollback gives it back, so there is no gap.
     */
    @Transactional
    public Optional<UUID> draft(UUID itemId, @Nullable PersonId by) {
        var item = sessions.item(itemId).orElseThrow();
        var session = sessions.held(item.session()).orElseThrow();
        var known = of(itemId);
        if (known.isPresent()) return known;
        var body = bodies.byId(session.body());
        return jdbc.sql(
                        """
                        with voted as (select id from governance.vote where item = :item),
                        taken as (
                            insert into governance.counter as c (body, year, last)
                            select :body, :year, 1 from voted
                            on conflict (body, year) do update set last = c.last + 1 returning last)
                        insert into governance.deliberation (body, vote, year, ordinal, number, subject, visas, drafted_by)
                        select :body, voted.id, :year, last, :prefix || '-' || :year || '-' || lpad(last::text, greatest(3, length(last::text)), '0'), :subject, :visas, :by
                          from voted, taken
                        returning id
                        """)
                .param("item", itemId)
                .param("body", body.id())
                .param("year", session.day().getYear())
                .param("prefix", body.prefix())
                .param("subject", item.title())
                .param("visas", visa(item))
                .param("by", by == null ? null : by.value())
                .query(UUID.class)
                .optional();
    }

    /** What it corrects or ratifies comes first; in French, as acts are. */
    private String visa(Item item) {
        var other = item.corrects() == null ? item.ratifies() : item.corrects();
        if (other == null) return "";
        var act = acts.byId(other).orElseThrow();
        var texts = new Texts(messages, Language.FR);
        return texts.text("governance.act.visa", act.number(), texts.date(act.session().day()));
    }

    private Optional<UUID> of(UUID item) {
        return jdbc.sql(
                        """
                        select d.id from governance.deliberation d join governance.vote v on v.id = d.vote where v.item = ?
                        """)
                .param(item)
                .query(UUID.class)
                .optional();
    }

    @Transactional
    public @Nullable Sentence write(UUID id, Wording words) {
        if (!acts.held(id).signatures().isEmpty())
            return Sentence.of("governance.deliberation.signed");
        jdbc.sql(
                        """
                        update governance.deliberation
                           set subject = :subject, matter_code = :code, matter_name = :matter, visas = :visas, grounds = :grounds,
                               decision = :decision, budget_year = :year, budget_name = :budget
                         where id = :id
                        """)
                .param("subject", words.subject())
                .param("code", words.matterCode())
                .param("matter", words.matterName())
                .param("visas", words.visas())
                .param("grounds", words.grounds())
                .param("decision", words.decision())
                .param("year", words.budgetYear())
                .param("budget", words.budgetName())
                .param("id", id)
                .update();
        return null;
    }

    /** To the representative of the State. CGCT L2131-1, L3131-1. */
    @Transactional
    public @Nullable Sentence transmit(
            UUID id, String prefecture, LocalDate on, @Nullable PersonId by) {
        var act = acts.held(id);
        if (!act.isSigned()) return Sentence.of("governance.transmission.unsigned");
        if (act.dates().transmittedOn() != null) return Sentence.of("governance.transmission.done");
        if (act.signatures().values().stream().anyMatch(each -> on.isBefore(each.signedOn())))
            return Sentence.of("governance.transmission.early");
        jdbc.sql(
                        """
                        update governance.deliberation set prefecture = ?, transmitted_on = ?, transmitted_by = ? where id = ?
                        """)
                .param(prefecture)
                .param(on)
                .param(by == null ? null : by.value())
                .param(id)
                .update();
        return null;
    }

    @Transactional
    public @Nullable Sentence publish(UUID id, LocalDate on, @Nullable PersonId by) {
        var transmitted = acts.held(id).dates();
        if (transmitted.transmittedOn() == null)
            return Sentence.of("governance.publication.not-transmitted");
        if (transmitted.publishedOn() != null) return Sentence.of("governance.publication.done");
        if (on.isBefore(transmitted.transmittedOn()))
            return Sentence.of("governance.publication.early");
        jdbc.sql(
                        "update governance.deliberation set published_on = ?, published_by = ? where id = ?")
                .param(on)
                .param(by == null ? null : by.value())
                .param(id)
                .update();
        return null;
    }
}
