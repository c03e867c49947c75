package fr.halle.invoicing.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.halle.invoicing.paper.Entry;
import fr.halle.invoicing.paper.Kind;
import fr.halle.invoicing.paper.Paper;
import fr.halle.invoicing.paper.Party;
import fr.halle.invoicing.paper.Rate;
import fr.halle.invoicing.paper.Sums;
import fr.halle.invoicing.paper.Unit;
import fr.halle.kernel.Language;
import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;
import fr.halle.kernel.TimeOrderedId;
import fr.halle.kernel.Vat;
import fr.halle.ordering.OrderId;
import fr.halle.testing.WholeHalle;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Numbers of a shop follow one another without a gap, whatever happens at once or fails. */
class NumbersTests extends WholeHalle {

    private static final Party SELLER =
            new Party(
                    "Le Fournil",
                    "SARL",
                    new Party.Registration("812345674", null, "FR13812345674", ""),
                    new Party.Address("1 rue du Test", "08000", "Sedan"),
                    "");
    private static final Party BUYER =
            new Party(
                    "Zoé",
                    "",
                    Party.Registration.NONE,
                    new Party.Address("1 rue du Test", "08000", "Sedan"),
                    "zoe@example.org");

    @Autowired Press press;
    @Autowired Mandates mandates;
    @Autowired TransactionTemplate transaction;

    @Test
    void manyAtOnceOverTwoShopsWithFailuresLeaveNoGapAndNoDouble() throws Exception {
        var one = shop("premiere");
        var other = shop("seconde");
        var tries =
                IntStream.range(0, 56)
                        .<Callable<Boolean>>mapToObj(
                                i -> () -> issue(i % 2 == 0 ? one : other, i % 7 == 3, i % 5 == 4))
                        .toList();
        long issued = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(tries)) issued += done.get() ? 1 : 0;
        }
        assertThat(issued).isEqualTo(38L);
        assertThat(ordinals(one).size() + ordinals(other).size()).isEqualTo((int) issued);
        for (var shop : List.of(one, other)) {
            var ordinals = ordinals(shop);
            assertThat(ordinals)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, ordinals.size()).boxed().toList());
        }
    }

    @Test
    void aNumberThatIsNotTheNextOneIsRefusedByTheDatabase() {
        var shop = shop("troisieme");
        assertThat(issue(shop, false, false)).isTrue();
        assertThatThrownBy(
                        () ->
                                jdbc.sql(
                                                """
                                                insert into invoicing.document select uuidv7(), kind, mandate_id, shop_id, year, ordinal + 2, number || 'x',
                                                    purchase_id, uuidv7(), order_number, corrects, language, issued_on, supplied_on, settled_on, at_counter,
                                                    net_cents, tax_cents, gross_cents, xml, pdf, pdf_sha256, issued_at
                                                from invoicing.document where shop_id = ?
                                                """)
                                        .param(shop.value())
                                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("not the next one");
    }

    /** False where it failed: the sum is off by a cent, or the transaction ends badly. */
    private boolean issue(ShopId shop, boolean offByACent, boolean endsBadly) {
        var gross = Money.of(CurrencyUnit.EUR, new BigDecimal("9.80"));
        var due = offByACent ? gross.plusMinor(1) : gross;
        try {
            transaction.executeWithoutResult(
                    status -> {
                        press.issue(issueOf(shop, gross), due);
                        if (endsBadly) throw new IllegalStateException("by design");
                    });
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private Issue issueOf(ShopId shop, Money gross) {
        var day = LocalDate.of(2026, 11, 28);
        var entry =
                new Entry(1, "Galette", BigDecimal.TWO, Unit.PIECE, Rate.of(new Vat(55)), gross);
        return new Issue(
                Kind.INVOICE,
                mandates.inForce(shop).orElseThrow(),
                shop,
                TimeOrderedId.next(),
                new OrderId(TimeOrderedId.next()),
                SELLER,
                BUYER,
                Sums.of(List.of(entry)),
                new Paper.Supply("48217703", day, day, true),
                null,
                Language.FR);
    }

    private ShopId shop(String slug) {
        var shop = new ShopId(TimeOrderedId.next());
        mandates.accept(shop, slug, new PersonId(TimeOrderedId.next()));
        return shop;
    }

    private List<Integer> ordinals(ShopId shop) {
        return jdbc.sql("select ordinal from invoicing.document where shop_id = ? order by ordinal")
                .param(shop.value())
                .query(Integer.class)
                .list();
    }
}
