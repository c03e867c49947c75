package fr.halle.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.halle.kernel.Language;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import java.util.UUID;

/** A demonstration without an SMTP server. */
@SpringBootTest(properties = "halle.demo=true")
@AutoConfigureMockMvc
class LettersPageTests {

    private static final String LETTERS = "/demonstration/mails";

    @Autowired Mail mail;
    @Autowired JdbcClient jdbc;
    @Autowired MockMvc browser;

    @BeforeEach
    void empty() {
        jdbc.sql("delete from mail.letter").update();
    }

    @Test
    void aLetterThatCannotLeaveIsReadHere() throws Exception {
        var letter = TestLetters.letter(Language.FR);
        mail.send(letter);
        await().until(() -> page(get(LETTERS)).text().contains("À lire ici"));
        var link = page(get(LETTERS)).expectFirst("main a[href$=" + letter.id() + "]");
        assertThat(link.text()).isEqualTo("Votre commande est prête");

        var page = page(get(link.attr("href")));
        assertThat(page.expectFirst("h1").text()).isEqualTo("Votre commande est prête");
        assertThat(page.select(".panel h2").text()).isEqualTo("Le Fournil & fils");
        assertThat(page.select("a.btn[href='https://halle.test/o/1?a=1&b=2']")).hasSize(1);
        assertThat(page.select("svg.qr[role=img][aria-label*='MARRON 42'] path")).hasSize(1);
        assertThat(page.select("main img, main [style]")).isEmpty(); // the policy forbids them
        assertThat(page.expectFirst("pre").text()).contains("Galette au sucre\u00a0: 9,80 €");
    }

    @Test
    void whatALetterQuotesStaysText() throws Exception {
        var letter =
                TestLetters.letter(UUID.randomUUID(), Language.FR, "<script>alert(1)</script>");
        mail.send(letter);
        var page = page(get(LETTERS + "/" + letter.id()));
        assertThat(page.select("script")).isEmpty();
        assertThat(page.expectFirst("h1").text()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void twentyLettersToAPageNewestFirst() throws Exception {
        assertThat(page(get(LETTERS)).text()).contains("Aucun courriel pour l’instant");
        for (int i = 1; i <= 45; i++) {
            mail.send(TestLetters.letter(UUID.randomUUID(), Language.FR, "Lettre " + i));
        }
        var first = page(get(LETTERS));
        assertThat(first.select("tbody tr")).hasSize(20);
        assertThat(first.expectFirst("tbody a").text()).isEqualTo("Lettre 45");
        var second = page(get(older(first)));
        assertThat(second.expectFirst("tbody a").text()).isEqualTo("Lettre 25");
        var third = page(get(older(second)));
        assertThat(third.select("tbody a").eachText().getLast()).isEqualTo("Lettre 1");
        assertThat(third.select("main a[href*=before]")).isEmpty();
    }

    @Test
    void anEnglishReaderHasItInEnglish() throws Exception {
        mail.send(TestLetters.letter(Language.EN));
        var page = page(get(LETTERS).param("lang", "en"));
        assertThat(page.expectFirst("h1").text()).isEqualTo("Mails sent");
    }

    @Test
    void nobodyElseReadsThem() throws Exception {
        var letter = TestLetters.letter(Language.FR);
        mail.send(letter);
        for (var path : new String[] {LETTERS, LETTERS + "/" + letter.id()}) {
            assertThat(status(get(path))).isEqualTo(200);
            assertThat(status(get(path).header("X-Forwarded-For", "192.0.2.7"))).isEqualTo(404);
            assertThat(status(get(path).with(LettersPageTests::fromElsewhere))).isEqualTo(404);
        }
        assertThat(status(get(LETTERS + "/" + UUID.randomUUID()))).isEqualTo(404);
    }

    private static MockHttpServletRequest fromElsewhere(MockHttpServletRequest request) {
        request.setRemoteAddr("192.0.2.7");
        return request;
    }

    private static String older(Document page) {
        return page.expectFirst("main a[href*=before]").attr("href");
    }

    private int status(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request).andReturn().getResponse().getStatus();
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        var response = browser.perform(request).andReturn().getResponse();
        return Jsoup.parse(response.getContentAsString());
    }
}
