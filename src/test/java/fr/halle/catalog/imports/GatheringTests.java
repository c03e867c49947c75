package fr.halle.catalog.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.halle.catalog.files.Workbooks;
import fr.halle.kernel.Cover;
import fr.halle.pictures.fetching.PhotographSite;
import fr.halle.testing.Photos;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What comes with the rows: photographs after them, and what the charter says of each listing. */
class GatheringTests extends MerchantAtImports {

    private static final String HEADINGS =
            "Handle,Title,Variant SKU,Variant Price,Image Src,Image Alt Text\n";

    @Test
    void photographsFollowTheRowsAndOneThatDoesNotComeHarmsNothing() throws Exception {
        var photo = PhotographSite.address("/photo-1.jpg");
        var csv =
                HEADINGS
                        + "pot,Pot de grès,P1,9.99,%1$s,Un pot bleu sur une table\npot,,,,%2$s,\n"
                        + "bol,Bol de grès,B1,5,%1$s,\ntasse,Tasse,T1,4,tasse.jpg,\nassiette,Assiette,A1,6,http://10.0.0.1/a.jpg,\n";
        csv = csv.formatted(photo, PhotographSite.address("/gone.jpg"));
        var path = location(send(csv));
        assertThat(page(path).text()).contains("5 photos viendront après les produits");
        mvc.perform(signed(post(path + "/confirmation")));
        assertThat(shops.shelf(shop)).hasSize(4);
        var page = gathered(path);
        assertThat(page.text())
                .contains("2 sur 5 sont là")
                .contains("gone.jpg : Le site répond 404")
                .contains("Ligne 5, photo tasse.jpg : Elle n’est pas dans le ZIP")
                .contains("mène dans un réseau privé")
                .containsPattern("Ligne 3, photo \\S+/gone");
        assertThat(alts("pot")).containsExactly("Un pot bleu sur une table");
        assertThat(alts("bol")).containsExactly("Bol de grès");
        assertThat(PhotographSite.ASKED).containsEntry("/photo-1.jpg", 1);

        assertThat(page(location(send(csv))).text()).contains("3 photos manquent encore");
        var good =
                HEADINGS
                        + "pot,Pot de grès,P1,9.99,%s,Un pot bleu sur une table\n".formatted(photo);
        assertThat(page(location(send(good))).text()).contains("à l’identique. Il n’y a rien");
        assertThat(PhotographSite.ASKED).containsEntry("/photo-1.jpg", 1);
    }

    @Test
    void aSiteInTroubleIsAskedAgainAndOneThatStaysSoIsNotedAtLast() throws Exception {
        var csv =
                HEADINGS
                        + "pot,Pot,P1,9,%s,\nbol,Bol,B1,5,%s,\ntasse,Tasse,T1,4,%s,\nverre,Verre,V1,4,%s,\n";
        var path =
                location(
                        send(
                                csv.formatted(
                                        PhotographSite.address("/tired-1.jpg"),
                                        PhotographSite.address("/broken-1.jpg"),
                                        PhotographSite.address("/down-1.jpg"),
                                        PhotographSite.address("/absent-1.jpg"))));
        mvc.perform(signed(post(path + "/confirmation")));
        var page = gathered(path);
        assertThat(page.text())
                .contains("2 sur 4 sont là")
                .contains("down-1.jpg : Le site répond 503")
                .contains("absent-1.jpg : Le site répond 404");
        assertThat(alts("pot")).containsExactly("Pot");
        assertThat(alts("bol")).containsExactly("Bol");
        assertThat(PhotographSite.ASKED)
                .containsEntry("/tired-1.jpg", 3)
                .containsEntry("/broken-1.jpg", 2)
                .as("once, and four times more")
                .containsEntry("/down-1.jpg", 5)
                .as("what is not there is not asked for again")
                .containsEntry("/absent-1.jpg", 1);
    }

    @Test
    void aZipBringsPhotographsByTheirNamesOrByReference() throws Exception {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("dossier/Tasse.JPG", Photos.jpeg(300, 220));
        files.put("../../P1-2.png", Photos.png(260, 300));
        files.put("__MACOSX/._Tasse.JPG", new byte[9]);
        files.put("b1.jpg", new byte[] {'M', 'Z'});
        var csv =
                HEADINGS
                        + "tasse,Tasse,T1,4,tasse.jpg,\npot,Pot de grès,P1,9.99,,\nbol,Bol de grès,B1,5,,\n";
        var path = location(send(csv, Workbooks.zipped(files)));
        mvc.perform(signed(post(path + "/confirmation")));
        assertThat(gathered(path).text())
                .contains("2 sur 3 sont là")
                .contains("Ligne 4, photo b1.jpg : Nous ne savons pas lire ce fichier");
        assertThat(alts("tasse")).containsExactly("Tasse");
        assertThat(alts("pot")).containsExactly("Pot de grès");
    }

    @Test
    void aZipThatIsATrapIsRefusedWithItsFile() throws Exception {
        var bomb = Workbooks.zipped(Map.of("a.jpg", new byte[8 << 20]));
        for (var zip : List.of(bomb, Workbooks.zipped(Map.of("a.exe", new byte[3])), new byte[9])) {
            var answer = send(HEADINGS + "pot,Pot,P1,9,,\n", zip);
            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(document(answer).select("#e-photographs").text()).contains("ZIP");
        }
    }

    @Test
    void whoeverStopsGetsNoMorePhotographs() throws Exception {
        var csv = HEADINGS + "pot,Pot,P1,9,%s,\n".formatted(PhotographSite.address("/late-1.jpg"));
        var path = location(send(csv));
        mvc.perform(signed(post(path + "/confirmation")));
        assertThat(page(path).text()).contains("0 sur 1 sont là");
        mvc.perform(signed(post(path + "/cancellation")));
        PhotographSite.LATE.countDown();
        assertThat(gathered(path).text()).contains("Vous avez arrêté avant elle");
        Thread.sleep(300);
        assertThat(alts("pot")).isEmpty();
    }

    @Test
    void whatTheCharterBlocksIsImportedAsADraftWithItsReason() throws Exception {
        var csv =
                """
                Handle,Title,Body (HTML),Variant Price
                pot,Pot de grès,Appelez-moi au 06 12 34 56 78,9.99
                bol,Bol de grès,<p>Un bol</p>,5
                """;
        var before = page(location(send(csv))).text();
        assertThat(before)
                .contains("Un produit restera en brouillon")
                .contains("Ligne 2, importé en brouillon : Retirez le téléphone")
                .containsPattern("valent en moyenne \\d+ points sur 100");
        assertThat(confirmed(csv).text())
                .contains("2 nouveaux produits")
                .contains("Un produit est importé en brouillon");
        assertThat(shops.shelf(shop))
                .extracting(each -> each.name())
                .containsExactly("Bol de grès");
        confirmed(csv.replace("Appelez-moi au 06 12 34 56 78", "Un pot"));
        assertThat(shops.shelf(shop)).hasSize(2);
    }

    private List<String> alts(String product) {
        return catalog.product(shops.id(shop), product).orElseThrow().pictures().stream()
                .map(Cover::alt)
                .toList();
    }

    private Document gathered(String path) {
        var waiting = "#photographs ~ form, #photographs ~ div form";
        return await("the photographs")
                .atMost(Duration.ofSeconds(60))
                .until(() -> page(path), page -> page.select(waiting).isEmpty());
    }

    private MockHttpServletResponse send(String csv, byte[] zip) throws Exception {
        var request =
                multipart("/counter/" + shop + "/import")
                        .file(
                                new MockMultipartFile(
                                        "file", "p.csv", "text/csv", csv.getBytes(UTF_8)))
                        .file(new MockMultipartFile("photographs", "p.zip", "application/zip", zip))
                        .param("category", "maison")
                        .param("vat", "20");
        return mvc.perform(request.with(merchant()).with(csrf())).andReturn().getResponse();
    }
}
