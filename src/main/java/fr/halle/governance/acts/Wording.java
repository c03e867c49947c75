package fr.halle.governance.acts;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The words of a deliberation; visas, grounds and articles are one to a line.
 *
 * @param matterCode of the nomenclature of the State's Actes: 7.10
 * @param budgetYear 2026 or 2026/2027; empty where no budget is concerned
 */
public record Wording(
        String subject,
        String matterCode,
        String matterName,
        String visas,
        String grounds,
        String decision,
        String budgetYear,
        String budgetName) {

    static Wording of(ResultSet row) throws SQLException {
        return new Wording(
                row.getString("subject"),
                row.getString("matter_code"),
                row.getString("matter_name"),
                row.getString("visas"),
                row.getString("grounds"),
                row.getString("decision"),
                row.getString("budget_year"),
                row.getString("budget_name"));
    }
}
