package fr.halle.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One card payment for three shops: a line is cancelled at the first, the second weighs less, the
 * third hands over and gives some back. Shopper, merchants, accountant, bank and ledger agree.
 */
class MoneyJourney extends JourneyTest {

    private static final String FARM = "potager-de-la-taupe-soigneuse";
    private static final String EMAIL = "rose-des-comptes@example.org";

    @Test
    void everySumAgreesToTheCent() throws Exception {
        try (var shopper = visitor("money-shopper", 360);
                var merchant = visitor("money-merchant", 360);
                var accountant = visitor("money-accountant", 1280)) {
            var shops = goodsOfShops(2);
            var first = shops.getFirst();
            var third = shops.getLast();
            putIntoBasket(shopper, first);
            putIntoBasket(shopper, another(first));
            putIntoBasket(shopper, third);
            shopper.go("/shops/" + FARM + "/betteraves-crues");
            shopper.page.getByLabel("Poids").selectOption("1,25 kg");
            shopper.press("Ajouter au panier");
            shopper.go("/checkout");
            fillIn(shopper, "Rose Pervenche", EMAIL);
            payBy(shopper, "demonstration-card");
            order(shopper);
            press(shopper, "^Payer");
            PurchaseJourney.waitUntilConfirmed(shopper);
            var money = MoneyOfPurchase.of(EMAIL, jdbc);

            signIn(merchant, merchantOf(first.shop()));
            cancelALine(merchant, first.shop(), money);
            merchant.go("/counter/" + first.shop() + "/payouts").look("payouts-to-come");
            assertThat(plain(merchant)).contains(euros(money.kept(first.shop())));
            merchant.press("Se déconnecter");

            signIn(merchant, merchantOf(FARM));
            collect(merchant, FARM, money);
            merchant.fill("[name=grams]", "1,13").press("Garder ce poids");
            handOver(merchant, FARM, money);
            merchant.press("Se déconnecter");

            signIn(merchant, merchantOf(third.shop()));
            collect(merchant, third.shop(), money);
            handOver(merchant, third.shop(), money);
            refund(merchant, third.shop(), money);
            money.awaitJobs();
            merchant.go("/counter/" + third.shop() + "/payouts").look("payouts-sent");
            assertThat(plain(merchant)).contains(euros(money.kept(third.shop())));
            merchant.press("Se déconnecter");

            signIn(accountant, "comptes@demo.halle.example");
            accountant.go("/accounts").look("accounts");
            accountant.fill("#q", money.number()).press("Suivre").look("accounts-about");
            var about = plain(accountant);
            shopper.page.reload();
            shopper.look("purchase-refunded");
            var page = plain(shopper);
            long paid = money.paid();
            long back = money.givenBack();
            assertThat(back).isPositive();
            assertThat(page).contains(euros(paid), euros(back), euros(paid - back));
            assertThat(about).contains(euros(paid), euros(money.kept(FARM)));
            money.agreesEverywhere();
        }
    }

    private void cancelALine(Visitor merchant, String shop, MoneyOfPurchase money) {
        collect(merchant, shop, money);
        var form = merchant.page.locator("form[action$='/cancellation']").first();
        form.locator("xpath=ancestor::details/summary").first().click();
        form.locator("[name=reason]").fill("Il n’en reste plus");
        form.getByRole(AriaRole.BUTTON).first().click();
    }

    private void refund(Visitor merchant, String shop, MoneyOfPurchase money) {
        merchant.go("/counter/" + shop + "/orders/" + money.order(shop) + "/refunds");
        merchant.page.locator("[name=what][value=amount]").check();
        merchant.fill("#amount", "-1").look("refund");
        merchant.page.locator("#reason").selectOption("GOODWILL");
        merchant.page.locator("form.panel button.btn--big").click();
        merchant.look("refund-refused");
        assertThat(merchant.page.locator("#amount").inputValue()).isEqualTo("-1");
        merchant.fill("#amount", "1,00");
        merchant.page.locator("form.panel button.btn--big").click();
        assertThat(plain(merchant)).contains("1,00 €");
    }

    private void collect(Visitor merchant, String shop, MoneyOfPurchase money) {
        merchant.go("/counter/" + shop + "/collection?code=" + money.code(shop));
    }

    private void handOver(Visitor merchant, String shop, MoneyOfPurchase money) {
        if (merchant.page.locator("#code").count() > 0) merchant.fill("#code", money.code(shop));
        press(merchant, "est remise$");
    }

    private static void press(Visitor visitor, String words) {
        visitor.page
                .getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Page.GetByRoleOptions()
                                .setName(Pattern.compile(words)))
                .first()
                .click();
    }

    private Goods another(Goods one) {
        return jdbc.sql(
                        """
                        select o.id as offer, s.slug as shop, s.email as merchant, p.name,
                               '/shops/' || s.slug || '/' || p.slug as path
                          from catalog.offer o join catalog.product p on p.id = o.product_id
                          join catalog.stock k on k.offer_id = o.id join shops.shop s on s.id = o.shop_id
                         where s.slug = ? and p.name <> ? and k.available >= 10 and o.label = '' and o.step_grams is null
                           and p.withdrawn_at is null and p.out_of_season_since is null order by o.id limit 1
                        """)
                .params(one.shop(), one.name())
                .query(Goods.class)
                .single();
    }

    private static String euros(long cents) {
        return NumberFormat.getCurrencyInstance(Locale.FRANCE)
                .format(cents / 100.0)
                .replaceAll("[\\u00a0\\u202f]", " ");
    }

    /** As people read it, whatever kind of space it is. */
    private static String plain(Visitor visitor) {
        return visitor.text().replaceAll("[\\u00a0\\u202f]", " ");
    }
}
