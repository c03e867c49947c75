package fr.halle.catalog.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.halle.catalog.Catalog;
import fr.halle.kernel.PersonId;
import fr.halle.pictures.fetching.PhotographSite;
import fr.halle.testing.Sirens;
import fr.halle.web.spi.SignedIn;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.UUID;

/** A shop of its own for each test, its merchant, and the pages of an import as they answer. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({OneShop.class, PhotographSite.class})
abstract class MerchantAtImports {

    private static int opened;

    @Autowired MockMvc mvc;
    @Autowired OneShop shops;
    @Autowired Catalog catalog;
    @Autowired TransactionTemplate transactions;

    String shop = "";
    PersonId merchant = new PersonId(new UUID(0, 0));

    @BeforeEach
    void openAShop() {
        shop = "boutique-" + ++opened;
        merchant = shops.open(shop, Sirens.of(91000000 + opened));
    }

    Document confirmed(String text) throws Exception {
        var import_ = location(send(text));
        mvc.perform(signed(post(import_ + "/confirmation")));
        return page(import_);
    }

    MockHttpServletResponse send(String text) throws Exception {
        return send(text.getBytes(UTF_8), "maison", "20");
    }

    MockHttpServletResponse send(byte[] content, String category, String vat) throws Exception {
        var file = new MockMultipartFile("file", "produits.csv", "text/csv", content);
        var request =
                multipart("/counter/" + shop + "/import")
                        .file(file)
                        .param("category", category)
                        .param("vat", vat);
        return mvc.perform(request.with(merchant()).with(csrf())).andReturn().getResponse();
    }

    static String location(MockHttpServletResponse response) {
        assertThat(response.getStatus()).isEqualTo(302);
        return String.valueOf(response.getRedirectedUrl());
    }

    Document page(String path) throws Exception {
        var response = mvc.perform(signed(get(path))).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return document(response);
    }

    /** With ordinary spaces, to be readable here. */
    static Document document(MockHttpServletResponse response) throws Exception {
        return Jsoup.parse(response.getContentAsString().replaceAll("[\u00a0\u202f]", " "));
    }

    MockHttpServletRequestBuilder signed(MockHttpServletRequestBuilder request) {
        return request.with(merchant()).with(csrf());
    }

    RequestPostProcessor merchant() {
        var person = new SignedIn(merchant.value(), shop, shop + "@test.example");
        return authentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
    }
}
