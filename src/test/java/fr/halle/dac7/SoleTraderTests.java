package fr.halle.dac7;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.identity.Identity;
import fr.halle.kernel.PersonId;
import fr.halle.organisations.Capacity;
import fr.halle.organisations.Organisations;
import fr.halle.testing.Form;
import fr.halle.testing.Stall;
import fr.halle.testing.WholeHouse;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A person who sells in their own name says who they are, once, and to nobody but the owner. */
class SoleTraderTests extends Dac7Test {

    @Autowired YourDeclaration rights;
    @Autowired Identity identity;
    @Autowired Organisations organisations;

    @Test
    void aSoleTraderSaysWhoTheyAreAndGoesIntoTheFile() {
        var stall = soleTrader(2040);
        var merchant = merchant(stall);
        var path = counter(stall) + "/declaration/2040";
        assertThat(text(merchant.get(path)))
                .contains("Il manque", "le numéro fiscal", "le compte de paiement");
        assertThat(merchant.send(filled(merchant.get(path).form(path))).location()).isEqualTo(path);
        var again = merchant.get(path);
        assertThat(again.valueOf("first-names")).isEqualTo("Zoé Anne");
        assertThat(again.page().select("#birth-country option[selected]").val()).isEqualTo("FR");
        assertThat(text(again)).doesNotContain("le numéro fiscal");
        assertThat(file(2040))
                .contains(
                        "<dpi:IndSellerID>",
                        "<dpi:TIN issuedBy=\"FR\">" + TAX_NUMBER + "</dpi:TIN>",
                        "<dpi:FirstName>Zoé Anne</dpi:FirstName><dpi:LastName>Lenoir</dpi:LastName>",
                        "<dpi:BirthDate>1980-05-31</dpi:BirthDate>")
                .doesNotContain("EntitySeller", "FinancialIdentifier");
        assertThat(
                        number(
                                "select count(*) from dac7.sole_trader where organisation_id = ? and said_by is not null and said_at is not null",
                                business(stall).value()))
                .isEqualTo(1);
    }

    @Test
    void whatIsNotRightIsSaidBesideTheFieldAndKept() {
        var stall = soleTrader(2041);
        var merchant = merchant(stall);
        var path = counter(stall) + "/declaration/2041";
        var form = filled(merchant.get(path).form(path));
        var wrong =
                merchant.send(
                        form.with("tax-number", "30 23 217 600 054")
                                .with("last-name", " ")
                                .with("birth-country", "XX")
                                .with("born-on", "2999-01-01"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.mistakes()).hasSize(4).anyMatch(each -> each.contains("treize chiffres"));
        assertThat(wrong.valueOf("tax-number")).isEqualTo("30 23 217 600 054");
        assertThat(wrong.valueOf("first-names")).isEqualTo("Zoé Anne");
        assertThat(wrong.valueOf("born-on")).isEqualTo("2999-01-01");
        assertThat(said(stall)).isZero();
    }

    @Test
    void nobodyIsAskedWhoIsNotDeclaredOrIsACompany() {
        var company = stalls.open(50, 40);
        identify(company, false);
        sold(company, LocalDate.of(2042, 2, 3), 250_000, 0);
        var small = soleTrader(2043);
        for (var stall : List.of(company, small)) {
            var merchant = merchant(stall);
            var path = counter(stall) + "/declaration/2042";
            assertThat(merchant.get(path).has("form[action$=2042]")).isFalse();
            var fields = List.of(new Form.Field("_csrf", merchant.token()));
            var sent = merchant.send(filled(new Form(path, fields)));
            assertThat(sent.status()).isEqualTo(404);
            assertThat(said(stall)).isZero();
        }
    }

    @Test
    void theAccountThatMoneyGoesToIsDeclared() {
        var stall = stalls.open(50, 40);
        identify(stall, false);
        sold(stall, LocalDate.of(2044, 2, 3), 250_000, 0);
        assertThat(text(accountant().get("/accounts/dac7/2044"))).contains("le compte de paiement");
        paidAt(stall, "acct_2044");
        assertThat(text(accountant().get("/accounts/dac7/2044")))
                .contains(stall.name())
                .doesNotContain("le compte de paiement");
        assertThat(file(2044))
                .contains("<dpi:Identifier AccountNumberType=\"Other\">acct_2044</dpi:Identifier>");
    }

    @Test
    void onlyTheOwnerReadsWhatASoleTraderSaid() {
        var stall = soleTrader(2046);
        var merchant = merchant(stall);
        var path = counter(stall) + "/declaration/2046";
        var bookkeeper = identity.byEmail(WholeHouse.BOOKKEEPER).orElseThrow().id();
        var since = Instant.now().minusSeconds(60);
        organisations.authorise(bookkeeper, business(stall), Capacity.ACCOUNTANT, since);
        var figures = buyer().enterAs(WholeHouse.BOOKKEEPER);
        assertThat(text(figures.get(path))).contains("Seul le propriétaire");
        merchant.send(filled(merchant.get(path).form(path)));
        var read = figures.get(path);
        assertThat(text(read)).contains("2 500,00 €");
        assertThat(read.body()).doesNotContain("Lenoir", TAX_NUMBER, "first-names");
        organisations.revoke(bookkeeper, business(stall), Instant.now());
    }

    /** What a declaration rests on stays for five years; what none rests on goes at once. */
    @Test
    void aPersonTakesAlongWhatTheySaidAndItGoesWhenNothingRestsOnIt() {
        var stall = soleTrader(2045);
        var merchant = merchant(stall);
        var path = counter(stall) + "/declaration/2045";
        merchant.send(filled(merchant.get(path).form(path)));
        var person =
                new PersonId(
                        jdbc.sql("select said_by from dac7.sole_trader where organisation_id = ?")
                                .param(business(stall).value())
                                .query(UUID.class)
                                .single());
        assertThat(rights.export(person).toString()).contains("Lenoir", TAX_NUMBER, "1980-05-31");
        assertThat(rights.keeps(person))
                .singleElement()
                .satisfies(kept -> assertThat(kept.until()).isEqualTo(LocalDate.of(2050, 12, 31)));
        rights.erase(person, Instant.now());
        assertThat(said(stall)).isEqualTo(1);
        jdbc.sql("update ordering.sold_line set refunded_cents = cents where shop_id = ?")
                .param(stall.shop().value())
                .update();
        assertThat(rights.keeps(person)).isEmpty();
        rights.erase(person, Instant.now());
        assertThat(said(stall)).isZero();
    }

    private int said(Stall stall) {
        return number(
                "select count(*) from dac7.sole_trader where organisation_id = ?",
                business(stall).value());
    }

    /** The country is the one that the page proposes. */
    private static Form filled(Form form) {
        return form.with("first-names", "Zoé Anne")
                .with("last-name", "Lenoir")
                .with("born-on", "1980-05-31")
                .with("birth-town", "Givet")
                .with("tax-number", "30 23 217 600 053");
    }
}
