package fr.halle.dac7;

import fr.halle.kernel.OrganisationId;
import fr.halle.kernel.ShopId;
import fr.halle.payments.receiving.KnownAccounts;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.math.RoundingMode;
import java.util.List;

/**
 * One legal person that sells here, with all its shops, and what it sold in each quarter. Goods:
 * whoever made fewer than thirty sales for no more than 2 000 € in the year is not declared
 * (directive (EU) 2021/514, annex V, section I, B 4 d).
 */
public record Seller(
        OrganisationId organisation,
        List<ShopId> shops,
        Identity identity,
        List<Money> amounts,
        List<Integer> sales,
        List<Money> fees) {

    private static final int FEW_SALES = 30;
    private static final Money LITTLE = Money.of(CurrencyUnit.EUR, 2000);

    /**
     * As far as it is known.
     *
     * @param individual a sole trader, of whom the law wants to know more
     * @param person what the sole trader said, if anything yet
     * @param accounts where it is paid
     */
    public record Identity(
            String siren,
            String name,
            @Nullable String vatNumber,
            String street,
            String postcode,
            String town,
            boolean individual,
            @Nullable SoleTrader person,
            List<KnownAccounts.Account> accounts) {}

    public Money amount() {
        return amounts.stream().reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
    }

    /** What was withheld of it. */
    public Money fee() {
        return fees.stream().reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
    }

    public int allSales() {
        return sales.stream().mapToInt(Integer::intValue).sum();
    }

    public boolean isDeclared() {
        return allSales() >= FEW_SALES || amount().isGreaterThan(LITTLE);
    }

    /** Keys of what the law wants and nobody has said. */
    public List<String> missing() {
        return Missing.of(identity);
    }

    /** Only what is whole goes into the file. */
    public boolean isComplete() {
        return Missing.isComplete(identity);
    }

    /** Of a quarter, in whole euros as the schema wants them, rounded half up. */
    String whole(List<Money> quarters, int quarter) {
        var amount = quarters.get(quarter - 1).getAmount();
        return amount.setScale(0, RoundingMode.HALF_UP).toPlainString();
    }
}
