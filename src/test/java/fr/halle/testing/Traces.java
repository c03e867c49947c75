package fr.halle.testing;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Looks for a word in every column of every table, whatever its type. */
public record Traces(JdbcClient jdbc) {

    /** The tables that hold it, and in how many rows. */
    public List<String> of(String word) {
        var found = new ArrayList<String>();
        for (var table : tables()) {
            int rows =
                    jdbc.sql(
                                    "select count(*) from "
                                            + table
                                            + " t where strpos(lower(t::text), lower(?)) > 0")
                            .param(word)
                            .query(Integer.class)
                            .single();
            if (rows > 0) found.add(table + ": " + rows);
        }
        return found;
    }

    private List<String> tables() {
        return jdbc.sql(
                        """
                        select format('%I.%I', table_schema, table_name) from information_schema.tables
                        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
                        """)
                .query(String.class)
                .list();
    }

    /**
     * What other pages would have written: an invitation, a withdrawal from the first order, a shop
     * that was met and invited.
     */
    public void leave(String email, String name, UUID shop) {
        jdbc.sql(
                        """
                        insert into organisations.invitation (organisation_id, email, capacity, token_hash, invited_by, invited_at, expires_at)
                        select id, ?, 'STAFF', sha256(uuidv7()::text::bytea), uuidv7(), now(), now() + interval '7 days'
                        from organisations.organisation limit 1
                        """)
                .param(email)
                .update();
        jdbc.sql(
                        """
                        insert into ordering.withdrawal (order_id, name, email, language, declared_at)
                        select id, ?, ?, 'FR', now() from ordering.shop_order where shop_id = ? limit 1
                        """)
                .params(name, email, shop)
                .update();
        jdbc.sql(
                        """
                        with met as (
                            insert into shops.prospect (name, commune, epci, contact, note, status, met_on, met_by, told_at)
                            values ('Aux Traces', '08105', '200041630', ?, '', 'MET', current_date, uuidv7(), now()) returning id)
                        insert into shops.prospect_invitation
                            (prospect_id, email, siret, trade, token_hash, invited_by, invited_at, expires_at)
                        select id, ?, '', '', sha256(uuidv7()::text::bytea), uuidv7(), now(), now() + interval '60 days' from met
                        """)
                .params(name + ", " + email, email)
                .update();
    }
}
