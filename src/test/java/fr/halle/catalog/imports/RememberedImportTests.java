package fr.halle.catalog.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.halle.catalog.intake.KeptFiles;
import fr.halle.catalog.mapping.Heading;
import fr.halle.jobs.RecurringJob;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;
import java.util.UUID;

/** How long files are remembered, and by what they are known again. */
class RememberedImportTests extends MerchantAtImports {

    @Autowired JdbcClient jdbc;
    @Autowired KeptFiles files;
    @Autowired List<RecurringJob> recurring;

    @Test
    void forgetsWhatFilesSaidWhenItsTimeHasCome() throws Exception {
        var waiting = UUID.fromString(ExchangeTests.last(location(send(Exports.POT_AND_LAMP))));
        var wrong = location(send(Exports.lamp("Variant Price", "cher")));
        assertThat(files.find(waiting)).as("a new file takes its place").isEmpty();
        mvc.perform(signed(post(wrong + "/cancellation")));
        var id = UUID.fromString(ExchangeTests.last(wrong));
        assertThat(files.find(id)).isPresent();
        jdbc.sql(
                        "update catalog.import set uploaded_at = uploaded_at - interval '8 days' where id = ?")
                .param(id)
                .update();
        recurring.stream()
                .filter(job -> job.name().equals("catalog.old-imports"))
                .forEach(RecurringJob::run);
        assertThat(files.find(id)).isEmpty();
    }

    @Test
    void aMendedFileComesBackKnown() {
        var headings = List.of("Réf", "PV TTC");
        assertThat(Heading.fingerprint(List.of("Réf", "PV TTC", "Pourquoi")))
                .isEqualTo(Heading.fingerprint(headings))
                .isEqualTo(Heading.fingerprint(List.of("Réf", "PV TTC", "Why")))
                .isNotEqualTo(Heading.fingerprint(List.of("Pourquoi", "Réf", "PV TTC")));
    }
}
