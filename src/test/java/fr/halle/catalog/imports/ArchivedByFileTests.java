package fr.halle.catalog.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.halle.shops.ShopReinstated;
import fr.halle.shops.ShopSuspended;
import fr.halle.testing.house.Days;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Instant;
import java.util.UUID;

/** What a file puts into the archive comes back by itself neither on a day nor at an opening. */
class ArchivedByFileTests extends MerchantAtImports {

    private static final String HEADINGS =
            "Identifiant;Nom;Prix TTC;Quantité;Vendu depuis le dernier fichier;En vente du;État\n";

    @Autowired JdbcClient jdbc;
    @Autowired ApplicationEventPublisher events;

    @Test
    void whatRestsForItsDaysIsArchivedForGood() throws Exception {
        var soon = Days.today().plusDays(9).toString();
        confirmed(HEADINGS + "galette;Galette;8;5;0;" + soon + ";En vente\n");
        assertThat(is("resting_since is not null")).isTrue();
        confirmed(HEADINGS + "galette;Galette;8;5;0;" + soon + ";Archive\n");
        assertThat(is("resting_since is not null")).isFalse();
        assertThat(is("withdrawn_at is not null")).isTrue();
        confirmed(HEADINGS + "galette;Galette;8;5;0;" + soon + ";En vente\n");
        confirmed(HEADINGS + "galette;Galette;8;5;0;" + Days.today() + ";Archive\n");
        assertThat(is("withdrawn_at is not null and resting_since is null")).isTrue();
    }

    @Test
    void whatWaitsForTheOpeningIsArchivedForGood() throws Exception {
        var opening = closed();
        confirmed(HEADINGS + "galette;Galette;8;5;0;;En vente\n");
        confirmed(HEADINGS + "galette;Galette;8;5;0;;Archive\n");
        opens(opening);
        assertThat(is("withdrawn_at is not null")).isTrue();
    }

    @Test
    void whatWaitsForTheOpeningAndIsNotInTheFileIsArchivedWithTheOthers() throws Exception {
        var opening = closed();
        confirmed(HEADINGS + "galette;Galette;8;5;0;;En vente\n");
        var file = location(send(HEADINGS + "tarte;Tarte;9;5;0;;En vente\n"));
        assertThat(page(file).text()).contains("produit en vente absent");
        mvc.perform(signed(post(file + "/confirmation").param("archive", "true")));
        opens(opening);
        assertThat(is("withdrawn_at is not null")).isTrue();
    }

    private UUID closed() {
        var opening = UUID.randomUUID();
        events.publishEvent(
                new ShopSuspended(
                        shops.id(shop),
                        opening,
                        merchant,
                        Instant.now(),
                        ShopSuspended.Until.OPENING));
        return opening;
    }

    private void opens(UUID opening) {
        events.publishEvent(new ShopReinstated(shops.id(shop), opening, merchant, Instant.now()));
    }

    private boolean is(String condition) {
        return jdbc.sql(
                        "select %s from catalog.product where shop_id = ? and slug = 'galette'"
                                .formatted(condition))
                .param(shops.id(shop).value())
                .query(Boolean.class)
                .single();
    }
}
