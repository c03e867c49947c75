package fr.halle.desk.payouts;

import fr.halle.jobs.RecurringJob;
import fr.halle.kernel.Language;
import fr.halle.kernel.OrganisationId;
import fr.halle.mail.Letter;
import fr.halle.payments.receiving.ReceivingAccounts;
import fr.halle.payments.receiving.ReceivingAccounts.Stuck;
import fr.halle.shops.Shop;
import fr.halle.shops.ShopLanguages;
import fr.halle.shops.Shops;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes to a merchant when money first waits for their account: once, since the letter's id is
 * made of the transfer that waits longest.
 */
@Component
class AccountLetters implements RecurringJob {

    private final ReceivingAccounts accounts;
    private final Shops shops;
    private final ShopLanguages languages;
    private final AccountLetter letter;

    AccountLetters(
            ReceivingAccounts accounts,
            Shops shops,
            ShopLanguages languages,
            AccountLetter letter) {
        this.accounts = accounts;
        this.shops = shops;
        this.languages = languages;
        this.letter = letter;
    }

    @Override
    public String name() {
        return "desk.payout-accounts";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    public void run() {
        var stuck = accounts.stuck();
        if (stuck.isEmpty()) return;
        var payees = stuck.stream().map(Stuck::payee).collect(Collectors.toSet());
        var written =
                shops.byIds(shops.runBy(payees).keySet()).values().stream()
                        .filter(shop -> Letter.canReach(shop.email()))
                        .collect(
                                Collectors.<Shop, OrganisationId, Shop>toMap(
                                        Shop::organisation,
                                        Function.identity(),
                                        AccountLetters::older));
        var spoken = languages.of(List.copyOf(written.values()));
        for (var each : stuck) {
            var shop = written.get(each.payee());
            if (shop == null) continue;
            letter.send(shop, each, spoken.getOrDefault(shop.id(), Language.FR));
        }
    }

    /** Of several shops of one merchant the first: ids are in the order of time. */
    private static Shop older(Shop one, Shop other) {
        return Comparator.comparing((Shop shop) -> shop.id().value().toString()).compare(one, other)
                        <= 0
                ? one
                : other;
    }
}
