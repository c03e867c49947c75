package fr.halle.testing;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.ArrayList;
import java.util.List;

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
}
