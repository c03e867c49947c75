package fr.halle.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/**
 * With real people and an operator who has not said yet who they are; shares its start with the
 * mail's test.
 */
@SpringBootTest(properties = {"halle.demo=false", "halle.demo.open-mails=true"})
@AutoConfigureMockMvc
class RealInstallationTests {

    @Autowired MockMvc browser;
    @Autowired LegalFacts facts;

    @Test
    void whatIsMissingIsShownAsMissingAndNothingIsInvented() throws Exception {
        var page = browser.perform(get("/legal/notice")).andReturn().getResponse();
        assertThat(page.getContentAsString()).contains("à compléter").doesNotContain("Imaginaires");
        assertThat(facts.missing()).containsExactly(LegalFact.values());
    }
}
