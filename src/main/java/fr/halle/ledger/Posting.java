package fr.halle.ledger;

import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Writes entries: one statement each, once its accounts are open. */
@Repository
class Posting {

    static final String POST =
            """
            with entry as (
                insert into ledger.entry (cause_kind, cause, subject, unit, day, lines, posted_by, note)
                values (:kind, :cause, :subject, :unit, :day, cardinality(:amounts::bigint[]), :by, :note)
                on conflict (cause_kind, cause) do nothing returning id)
            insert into ledger.line (entry, position, account, day, amount, detail)
            select entry.id, wanted.position, account.id, :day, wanted.amount, wanted.detail
              from entry
             cross join unnest(:codes::text[], :amounts::bigint[], :details::uuid[])
                   with ordinality as wanted (code, amount, detail, position)
              left join ledger.account on account.code = wanted.code
            """;

    private final JdbcClient jdbc;

    /** Accounts that are open for certain: it spares a statement, and is right without. */
    private final Set<String> open = ConcurrentHashMap.newKeySet();

    Posting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean post(Entry entry) {
        return post(entry, null, "");
    }

    /** {@code by}: nobody where a rule posts. */
    boolean post(Entry entry, @Nullable PersonId by, String note) {
        var lines = entry.lines();
        open(lines.stream().map(Entry.Line::account).distinct().toList());
        try {
            int written =
                    jdbc.sql(POST)
                            .param("kind", entry.cause().kind())
                            .param("cause", entry.cause().id())
                            .param("subject", entry.subject())
                            .param("unit", entry.unit().name())
                            .param("day", entry.day())
                            .param("by", by == null ? null : by.value())
                            .param("note", note)
                            .param("codes", texts(lines))
                            .param(
                                    "amounts",
                                    lines.stream().map(Entry.Line::amount).toArray(Long[]::new))
                            .param(
                                    "details",
                                    lines.stream().map(Entry.Line::detail).toArray(UUID[]::new))
                            .update();
            if (written == 0) check(entry);
            return written > 0;
        } catch (DataIntegrityViolationException e) {
            if (String.valueOf(e.getMessage()).contains("the books are closed")) {
                throw new BooksAreClosed(entry.day(), e);
            }
            throw e;
        }
    }

    /** The same cause cannot be posted twice with different lines: one of the two was wrong. */
    private void check(Entry entry) {
        boolean same =
                jdbc.sql(
                                """
                                select array_agg(a.code order by l.position) = :codes::text[]
                                   and array_agg(l.amount order by l.position) = :amounts::bigint[]
                                  from ledger.entry e join ledger.line l on l.entry = e.id
                                  join ledger.account a on a.id = l.account
                                 where e.cause_kind = :kind and e.cause = :cause
                                """)
                        .param("kind", entry.cause().kind())
                        .param("cause", entry.cause().id())
                        .param("codes", texts(entry.lines()))
                        .param(
                                "amounts",
                                entry.lines().stream().map(Entry.Line::amount).toArray(Long[]::new))
                        .query(Boolean.class)
                        .single();
        if (!same)
            throw new IllegalStateException("Posted before with other lines: " + entry.cause());
    }

    boolean reverse(UUID entry, LocalDate day, PersonId by, String note) {
        return jdbc.sql(
                                """
                                with reversal as (
                                    insert into ledger.entry (cause_kind, cause, subject, unit, day, lines, reverses, posted_by, note)
                                    select 'reversal', id, subject, unit, :day, lines, id, :by, :note
                                      from ledger.entry where id = :entry
                                    on conflict (cause_kind, cause) do nothing returning id)
                                insert into ledger.line (entry, position, account, day, amount, detail)
                                select reversal.id, l.position, l.account, :day, -l.amount, l.detail
                                  from reversal join ledger.line l on l.entry = :entry
                                """)
                        .param("entry", entry)
                        .param("day", day)
                        .param("by", by.value())
                        .param("note", note)
                        .update()
                > 0;
    }

    private void open(List<Account> accounts) {
        var unknown = accounts.stream().filter(account -> !open.contains(account.code())).toList();
        if (unknown.isEmpty()) return;
        jdbc.sql(
                        """
                        insert into ledger.account (code, fund, unit, nature)
                        select * from unnest(:codes::text[], :funds::text[], :units::text[], :natures::text[]) as a (code)
                         where not exists (select from ledger.account where code = a.code) order by 1
                        on conflict (code) do nothing
                        """)
                .param("codes", unknown.stream().map(Account::code).toArray(String[]::new))
                .param("funds", unknown.stream().map(Account::fund).toArray(String[]::new))
                .param("units", unknown.stream().map(a -> a.unit().name()).toArray(String[]::new))
                .param(
                        "natures",
                        unknown.stream().map(a -> a.nature().name()).toArray(String[]::new))
                .update();
        var codes = unknown.stream().map(Account::code).toList();
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        open.addAll(codes);
                    }
                });
    }

    private static String[] texts(List<Entry.Line> lines) {
        return lines.stream().map(line -> line.account().code()).toArray(String[]::new);
    }
}
