package fr.halle.payments.democard;

import fr.halle.kernel.Language;
import fr.halle.payments.card.Instruction;
import fr.halle.payments.card.PayeeAccount;
import fr.halle.payments.card.PayeeAccounts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The demonstration bank's accounts of payees. It wants to know nothing of the invented ones, so
 * that a demonstration pays out by itself.
 */
@Repository
class DemoCardAccounts implements PayeeAccounts {

    private final JdbcClient jdbc;
    private final Clock clock;

    DemoCardAccounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String key() {
        return DemoCard.KEY;
    }

    @Override
    public String open(Payee payee, Instruction instruction) {
        return jdbc.sql(
                        """
                        insert into payments.demo_card_account (id, name, open, opened_at, key)
                        values (?, ?, true, ?, ?)
                        on conflict (key) do update set name = excluded.name returning id
                        """)
                .params(
                        "demo_account_" + payee.organisation().value(),
                        payee.name(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        instruction.key())
                .query(String.class)
                .single();
    }

    /** Nothing is asked: the payee is back at once. */
    @Override
    public String onboarding(String account, String returnPath, Language language) {
        return returnPath;
    }

    @Override
    public PayeeAccount lookUp(String account) {
        boolean open =
                jdbc.sql("select open from payments.demo_card_account where id = ?")
                        .param(account)
                        .query(Boolean.class)
                        .single();
        return new PayeeAccount(account, open, open, List.of());
    }
}
