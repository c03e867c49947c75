package fr.halle.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.halle.jobs.LongWork;
import fr.halle.testing.WholeHalle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Long work goes on after the last part that was committed, and says how far it has come. */
class CatalogueLoadTests extends WholeHalle {

    private static final String LOADED =
            "select count(*) from catalog.product where slug like 'lanterne-%' and withdrawn_at is null";

    @Autowired CatalogueLoad load;
    @Autowired LongWork work;
    @TempDir Path folder;

    @Test
    void goesOnWhereItBrokeAndLoadsEachProductOnce() throws IOException {
        var file = folder.resolve("catalogue.csv");
        Files.writeString(file, lines("Aucun rayon"));
        assertThatThrownBy(() -> load.run(file.toString())).isInstanceOf(RuntimeException.class);
        var broken = work.of(CatalogueLoad.progress(file.toString())).orElseThrow();
        assertThat(broken.done()).isEqualTo(1000);
        assertThat(broken.percent()).isEqualTo(40);
        assertThat(broken.finished()).isFalse();
        assertThat(number(LOADED)).isEqualTo(1000);

        Files.writeString(file, lines("Maison et décoration"));
        load.run(file.toString());
        load.run(file.toString());
        var whole = work.of(CatalogueLoad.progress(file.toString())).orElseThrow();
        assertThat(whole.finished()).isTrue();
        assertThat(whole.percent()).isEqualTo(100);
        assertThat(number(LOADED)).isEqualTo(2500);
        assertThat(number("select count(*) from shops.shop where slug like 'comptoir-d-essai-%'"))
                .isEqualTo(3);
        jdbc.sql("update catalog.product set withdrawn_at = now() where slug like 'lanterne-%'")
                .update();
    }

    /** 2 500 products of three merchants; one of the second thousand is in that aisle. */
    private static String lines(String aisle) {
        return "id;merchant;category;name;description;price_cents;stock;lat;lon\n"
                + IntStream.range(0, 2500)
                        .mapToObj(
                                i ->
                                        i
                                                + ";Comptoir d’essai "
                                                + i % 3
                                                + ";"
                                                + (i == 1500 ? aisle : "Jouets")
                                                + ";Lanterne "
                                                + i
                                                + ";Éclaire.;999;3;0;0")
                        .collect(Collectors.joining("\n"));
    }
}
