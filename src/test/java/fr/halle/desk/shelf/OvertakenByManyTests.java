package fr.halle.desk.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.halle.desk.DeskTest;
import fr.halle.testing.Buyer;
import fr.halle.testing.Multipart;
import fr.halle.testing.Stall;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.Map;

/** A product changes while somebody writes it, by what was done to many: the page says by whom. */
class OvertakenByManyTests extends DeskTest {

    private Stall stall;
    private Buyer merchant;
    private String edit;

    @BeforeEach
    void open() {
        stall = stalls.open(4, 12, 6);
        merchant = merchant(stall);
        edit = counter(stall) + "/products/produit-0/edit";
    }

    @Test
    void aFileIsToldByTheNameOfWhoImportedIt() {
        var mine = merchant.get(edit).form("/edit");
        import_("produit-0,Produit repris du fichier,3.40\nneuf,Produit neuf,2.10\n");
        var late = merchant.send(mine.with("description", "Croûte épaisse.").with("act", "save"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("[role=alert] li").text())
                .contains("Marchande", "Écrit depuis un fichier");
        assertThat(merchant.get(edit.replace("produit-0", "neuf")).page().select(".history").text())
                .contains("Écrit depuis un fichier", "Marchande");
    }

    @Test
    void aFileThatChangesNothingWritesNoAct() {
        import_("neuf,Produit neuf,2.10\n");
        import_("neuf,Produit neuf,2.10\n");
        assertThat(acts("neuf")).isEqualTo(1);
    }

    @Test
    void aChangeOfManyIsToldByTheNameOfWhoMadeIt() {
        var mine = merchant.get(edit).form("/edit");
        var look =
                merchant.get(
                        counter(stall)
                                + "/products/changes/new?all=true&tab=on-sale&wanted=PERCENT&value=%2B10");
        var done = merchant.send(look.form("/changes"));
        var late = merchant.send(mine.with("description", "Croûte épaisse.").with("act", "save"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("[role=alert] li").text())
                .contains("Marchande", "prix", "Prix actuels");
        merchant.send(merchant.get(done.location()).form("/undo"));
        assertThat(acts("produit-0")).as("making it and taking it back").isEqualTo(2);
        assertThat(acts("produit-1")).isEqualTo(2);
    }

    private void import_(String rows) {
        var fields =
                new LinkedHashMap<>(
                        Map.of("_csrf", merchant.get(counter(stall) + "/import").valueOf("_csrf")));
        fields.put("category", "patisseries");
        fields.put("vat", "5.5");
        var body =
                Multipart.body(
                        fields, "a.csv", ("Handle,Title,Variant Price\n" + rows).getBytes(UTF_8));
        var sent =
                merchant.post(counter(stall) + "/import", new String(body, UTF_8), Multipart.TYPE);
        assertThat(sent.location()).as(sent.summary()).contains("/imports/");
        var tried = merchant.get(sent.location());
        if (tried.page().select("form[action$=/confirmation]").isEmpty()) return;
        merchant.send(tried.form("/confirmation"));
    }

    private int acts(String slug) {
        return number(
                "select count(*) from catalog.act a join catalog.product p on p.id = a.product_id where p.slug = ? and p.shop_id = ?",
                slug,
                stall.shop().value());
    }
}
