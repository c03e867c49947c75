package fr.halle.commands;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.catalog.imports.OneShop;
import fr.halle.testing.Sirens;
import fr.halle.testing.WholeHouse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The command against a running server, over real HTTP. */
@WholeHouse
@Import(OneShop.class)
class ImportCommandTests {

    private static final String PRODUCTS =
            """
            Handle,Title,Variant Price,Variant Inventory Qty
            pot,Pot en terre,9.99,4
            lampe,Lampe de cuivre,59.90,2
            """;

    @LocalServerPort int port;
    @Autowired OneShop shops;
    @TempDir Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private String shop = "";
    private static int opened;

    @BeforeEach
    void openAShop() {
        shop = "atelier-" + ++opened;
        shops.open(shop, Sirens.of(80000000 + opened));
    }

    @Test
    void showsWhatWouldChange() throws Exception {
        assertThat(run(PRODUCTS, "--category=maison", "--vat=20")).isZero();
        assertThat(said())
                .contains("2 produits, 2 variantes, 6 articles en stock. Rien n’est encore écrit.")
                .contains("ajoutez --confirm");
        assertThat(shops.shelf(shop)).isEmpty();
    }

    @Test
    void importsWithConfirmAndTheSecondTimeChangesNothing() throws Exception {
        assertThat(run(PRODUCTS, "--category=maison", "--vat=5,5", "--confirm")).isZero();
        assertThat(said())
                .contains("2 nouveaux produits, 0 modifié, 0 inchangé. La boutique est à jour.");
        assertThat(shops.shelf(shop))
                .extracting(offer -> offer.vat().permille())
                .containsExactly(55, 55);
        assertThat(run(PRODUCTS, "--category=maison", "--vat=5.5", "--confirm")).isZero();
        assertThat(said())
                .contains("Les 2 produits du fichier sont déjà en boutique, à l’identique.");
    }

    @Test
    void waitsForTheEndOfALargeFileAndTellsItsOutcome() throws Exception {
        var many =
                "Handle,Title,Variant Price,Variant Inventory Qty\n"
                        + IntStream.range(0, 1_200)
                                .mapToObj(i -> "pot-%d,Pot numéro %d,9.99,4\n".formatted(i, i))
                                .collect(Collectors.joining());
        assertThat(run(many, "--category=maison", "--vat=20")).isZero();
        assertThat(said()).contains("1 200 produits", "Rien n’est encore écrit.");
        assertThat(run(many, "--category=maison", "--vat=20", "--confirm")).isZero();
        assertThat(said()).contains("1 200 nouveaux produits, 0 modifié, 0 inchangé.");
        assertThat(run(many + "pot-x,Pot,cher,1\n", "--category=maison", "--vat=20", "--confirm"))
                .isEqualTo(1);
        assertThat(said())
                .contains("Ligne 1202, colonne Variant Price : « cher » n’est pas un prix");
    }

    @Test
    void printsTheSameSentencesByRowAndExitsWithOne() throws Exception {
        assertThat(
                        run(
                                PRODUCTS.replace("59.90", "cher"),
                                "--category=maison",
                                "--vat=20",
                                "--confirm"))
                .isEqualTo(1);
        assertThat(said())
                .contains("Une ligne est à corriger. Rien n’est importé.")
                .contains(
                        "Ligne 3, colonne Variant Price : « cher » n’est pas un prix. Écrivez par exemple 9.99.");
        assertThat(shops.shelf(shop)).isEmpty();
    }

    @Test
    void isToldTheSizeOfAFileThatIsTooLarge() throws Exception {
        assertThat(run("x".repeat(30 * 1024 * 1024), "--category=maison")).isEqualTo(1);
        assertThat(said())
                .contains(
                        "La boutique est inchangée",
                        "Ce fichier pèse 30 Mo, la limite est de 25 Mo.");
    }

    @Test
    void listsTheAislesWhenNoneIsChosen() throws Exception {
        assertThat(run(PRODUCTS)).isEqualTo(2);
        assertThat(said())
                .contains("Choisissez un rayon pour ces produits", "--category=maison  (Maison)");
    }

    @Test
    void doesNotEnterTheShopOfSomebodyElse() throws Exception {
        var mine = shop;
        openAShop();
        assertThat(command(mine, PRODUCTS, Map.of(), "--category=maison")).isEqualTo(2);
        assertThat(said())
                .contains("La boutique " + mine + " ne s’ouvre pas pour vous (réponse 404).");
    }

    @Test
    void saysWhyItCouldNotTry() throws Exception {
        assertThat(command(shop, PRODUCTS, Map.of("HALLE_PASSWORD", "faux"), "--category=maison"))
                .isEqualTo(2);
        assertThat(said()).contains("Impossible d’entrer comme " + shop + "@test.example.");
        assertThat(execute(Map.of(), "boutique", folder + "/absent.csv", "--as=a@b.example"))
                .isEqualTo(2);
        assertThat(said()).contains("absent.csv ne peut pas être lu");
        assertThat(run(PRODUCTS, "--url=http://localhost:1")).isEqualTo(2);
        assertThat(said()).contains("Aucune Halle ne répond à http://localhost:1.");
        assertThat(execute(Map.of(), "boutique")).isEqualTo(2);
        assertThat(said()).contains("java -jar halle.jar import BOUTIQUE FICHIER.csv");
    }

    private int run(String text, String... options) throws Exception {
        return command(shop, text, Map.of(), options);
    }

    private int command(
            String into, String text, Map<String, String> environment, String... options)
            throws Exception {
        var file = Files.writeString(folder.resolve("produits.csv"), text);
        var words = new ArrayList<String>(List.of(into, file.toString()));
        words.add("--as=" + shop + "@test.example");
        words.add("--url=http://localhost:" + port);
        words.addAll(List.of(options));
        return execute(environment, words.toArray(String[]::new));
    }

    private int execute(Map<String, String> environment, String... words) {
        said.reset();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new ImportCommand(new Terminal(out, out, Locale.FRANCE, environment))
                .run(List.of(words));
    }

    /** With ordinary spaces, to be readable here. */
    private String said() {
        return said.toString(StandardCharsets.UTF_8).replaceAll("[\u00a0\u202f]", " ");
    }
}
