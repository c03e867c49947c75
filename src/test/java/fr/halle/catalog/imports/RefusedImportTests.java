package fr.halle.catalog.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import java.util.List;

class RefusedImportTests extends MerchantAtImports {

    @Test
    void refusesAFileThatIsTooLargeWithBothSizes() throws Exception {
        refuses(new byte[30 * 1024 * 1024], "Ce fichier pèse 30 Mo, la limite est de 25 Mo.");
    }

    @Test
    void refusesAProgrammeNamedCsv() throws Exception {
        refuses(
                new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0},
                "Ce fichier n’est pas un tableau, malgré son nom");
    }

    @Test
    void refusesTwoEncodingsInOneFileRatherThanSpoilAccents() throws Exception {
        var both = (Exports.POT_AND_LAMP + "été,É\n").getBytes(UTF_8);
        both[both.length - 2] = (byte) 0xE9;
        refuses(both, "Ce fichier mélange deux encodages");
    }

    @Test
    void asksForWhatTheFileCannotSay() throws Exception {
        var answer = send(Exports.POT_AND_LAMP.getBytes(UTF_8), "nulle-part", "12");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(document(answer).select(".field-error").eachText())
                .containsExactly(
                        "Choisissez un rayon dans la liste.",
                        "Choisissez un taux : 20, 5,5, 10 ou 2,1 %.");
        var nothing =
                mvc.perform(signed(post("/counter/" + shop + "/import"))).andReturn().getResponse();
        assertThat(document(nothing).select("#e-file").text()).isEqualTo("Choisissez un fichier.");
    }

    @Test
    void hidesTheShopsAndTheFilesOfOthers() throws Exception {
        var import_ = location(send(Exports.POT_AND_LAMP));
        var mine = shop;
        openAShop();
        for (var path :
                List.of(
                        "/counter/" + mine + "/import",
                        "/counter/nulle-part/import",
                        import_,
                        import_.replace(mine, shop))) {
            assertThat(mvc.perform(signed(get(path))).andReturn().getResponse().getStatus())
                    .as(path)
                    .isEqualTo(404);
        }
        for (var path :
                List.of(
                        import_ + "/confirmation",
                        import_ + "/cancellation",
                        import_ + "/mapping",
                        import_.replace(mine, shop) + "/confirmation")) {
            assertThat(mvc.perform(signed(post(path))).andReturn().getResponse().getStatus())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(shops.shelf(mine)).isEmpty();
    }

    private void refuses(byte[] content, String sentence) throws Exception {
        var answer = send(content, "maison", "5.5");
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = document(answer);
        assertThat(page.select("#e-file").text()).contains(sentence);
        assertThat(page.select("[role=alert]").text()).contains("La boutique est inchangée");
        assertThat(page.select("option[selected]").eachAttr("value"))
                .containsExactly("maison", "5.5");
        assertThat(shops.shelf(shop)).isEmpty();
    }
}
