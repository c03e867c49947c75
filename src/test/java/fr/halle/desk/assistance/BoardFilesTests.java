package fr.halle.desk.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.catalog.files.Rows;
import fr.halle.catalog.files.TableFile;
import fr.halle.testing.Buyer;
import fr.halle.testing.WholeHouse;
import fr.halle.testing.house.Days;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The board as a table to take along, in each of its kinds. */
class BoardFilesTests extends AssistanceTest {

    @Test
    void theCommitteesTablesSayWhatThePageSays() throws Exception {
        var animator = buyer().enterAs(WholeHouse.ANIMATOR_OF_METROPOLE);
        var page = open();
        spend(page, "5", "Photos");
        agent.send(agent.get(page).form("/obstacles").with("reason", "Fermé ; « lundi »"));
        var shown =
                animator.get("/assistance/board")
                        .page()
                        .select("table:has(caption:contains(Boutique par)) tbody th")
                        .eachText();
        for (var ending : List.of("csv", "ods", "xlsx")) {
            var rows = new ArrayList<List<String>>();
            assertThat(table(animator, ending, rows)).as(ending).isInstanceOf(TableFile.Read.class);
            assertThat(rows.getFirst())
                    .as(ending)
                    .containsExactly(
                            "Intercommunalité",
                            "Boutique",
                            "Commune",
                            "Étape",
                            "Depuis",
                            "Jours à cette étape",
                            "Ce qui bloque",
                            "Heures",
                            "Dû");
            assertThat(rows.stream().skip(1).map(row -> row.get(1)))
                    .as(ending)
                    .containsExactlyElementsOf(shown);
            var own = rows.stream().filter(row -> row.get(1).equals(stall.name())).findFirst();
            assertThat(own.orElseThrow().subList(3, 7))
                    .as(ending)
                    .containsExactly(
                            "Contactée", Days.today().toString(), "0", "Fermé ; « lundi »");
            assertThat(new BigDecimal(own.get().get(7).replace(',', '.')))
                    .as(ending)
                    .isEqualByComparingTo("1.25");
        }
    }

    /** Opened again by whatever opens the files of merchants. */
    private TableFile table(Buyer animator, String ending, List<List<String>> rows)
            throws Exception {
        var file = Files.createTempFile("board", "." + ending);
        try (var content = boards(animator, ending)) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            return TableFile.read(
                    file,
                    new Rows() {
                        @Override
                        public void headings(List<String> headings) {
                            rows.add(headings);
                        }

                        @Override
                        public void row(int number, List<String> cells) {
                            rows.add(cells);
                        }
                    });
        } finally {
            Files.delete(file);
        }
    }
}
