package fr.halle.catalog.intake;

import fr.halle.catalog.entries.Notice;
import fr.halle.catalog.entries.Problem;
import fr.halle.catalog.files.Sentence;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** What is wrong with a file and what is good to know of it, kept so that any page can say it. */
@Component
public class Findings {

    private static final String BETWEEN = "\u001f";

    private final JdbcClient jdbc;

    Findings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void problems(UUID id, List<Problem> problems) {
        jdbc.sql(
                        """
                        insert into catalog.import_problem (import_id, row, heading, words, arguments)
                        select ?, d.row, d.heading, d.words, string_to_array(d.arguments, chr(31))
                        from unnest(?::int[], ?::text[], ?::text[], ?::text[]) as d (row, heading, words, arguments)
                        on conflict do nothing
                        """)
                .param(id)
                .param(problems.stream().map(Problem::row).toArray(Integer[]::new))
                .param(problems.stream().map(Problem::column).toArray(String[]::new))
                .param(problems.stream().map(each -> each.what().key()).toArray(String[]::new))
                .param(
                        problems.stream()
                                .map(each -> Arguments.joined(each.what().arguments()))
                                .toArray(String[]::new))
                .update();
    }

    public List<Problem> problems(UUID id, int limit) {
        return jdbc.sql(
                        "select * from catalog.import_problem where import_id = ? order by row, heading limit ?")
                .params(id, limit)
                .query(
                        (row, number) ->
                                new Problem(
                                        row.getInt("row"),
                                        row.getString("heading"),
                                        new Sentence(
                                                row.getString("words"),
                                                Arguments.of(
                                                        (String[])
                                                                row.getArray("arguments")
                                                                        .getArray()))))
                .list();
    }

    public int rowsToMend(UUID id) {
        return jdbc.sql(
                        "select count(distinct row) from catalog.import_problem where import_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    public int problemCount(UUID id) {
        return jdbc.sql("select count(*) from catalog.import_problem where import_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    /** Of the file itself. */
    public void notice(UUID id, Sentence sentence) {
        jdbc.sql(
                        "insert into catalog.import_notice (import_id, kind, count, names) values (?, ?, 0, ?)")
                .param(id)
                .param(sentence.key().replace("notice.", ""))
                .param(Arguments.array(sentence.arguments()))
                .update();
    }

    /** Of its rows: added to what was found in earlier ones. */
    public void notices(UUID id, List<Notice> notices) {
        jdbc.sql(
                        """
                        insert into catalog.import_notice as n (import_id, kind, count, names)
                        select ?, d.kind, d.count, string_to_array(d.names, chr(31))
                        from unnest(?::text[], ?::int[], ?::text[]) as d (kind, count, names)
                        on conflict (import_id, kind) do update set count = n.count + excluded.count,
                            names = (n.names || excluded.names)[1:5]
                        """)
                .param(id)
                .param(notices.stream().map(Notice::kind).toArray(String[]::new))
                .param(notices.stream().map(Notice::count).toArray(Integer[]::new))
                .param(
                        notices.stream()
                                .map(each -> String.join(BETWEEN, each.names()))
                                .toArray(String[]::new))
                .update();
    }

    public List<Sentence> notices(UUID id) {
        return jdbc.sql(
                        "select * from catalog.import_notice where import_id = ? order by count, kind")
                .param(id)
                .query(
                        (row, number) -> {
                            var names = (String[]) row.getArray("names").getArray();
                            return row.getInt("count") == 0
                                    ? new Sentence(
                                            "notice." + row.getString("kind"), Arguments.of(names))
                                    : new Notice(
                                                    row.getString("kind"),
                                                    row.getInt("count"),
                                                    List.of(names))
                                            .sentence();
                        })
                .list();
    }
}
