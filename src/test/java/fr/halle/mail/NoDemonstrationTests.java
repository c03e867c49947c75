package fr.halle.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.halle.kernel.Language;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** An installation with real people whose operator has not named an SMTP server yet. */
@SpringBootTest(properties = {"halle.demo=false", "halle.demo.open-mails=true"})
@AutoConfigureMockMvc
class NoDemonstrationTests {

    @Autowired Mail mail;
    @Autowired Letters letters;
    @Autowired JdbcClient jdbc;
    @Autowired MockMvc browser;

    @Test
    void lettersAreKeptUntilThereIsAServerAndNobodyReadsThem() throws Exception {
        var letter = TestLetters.letter(Language.FR);
        mail.send(letter);
        await().until(() -> kept() == 1);
        for (var path : new String[] {"", "/" + letter.id()}) {
            var answer = browser.perform(get("/demonstration/mails" + path)).andReturn();
            assertThat(answer.getResponse().getStatus()).isEqualTo(404);
        }
        var since = java.time.Instant.now().minus(Postman.PATIENCE);
        assertThat(letters.release(since)).containsExactly(letter.id());
        assertThat(letters.waiting(letter.id())).isPresent();
    }

    private int kept() {
        return jdbc.sql("select count(*) from mail.letter where kept_at is not null")
                .query(Integer.class)
                .single();
    }
}
