package fr.halle.invoicing.issuing;

import fr.halle.kernel.ShopId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Reads what was issued; whose it is stands in every query. */
@Component
public class Ledger {

    private static final int MANY = 100;

    private final JdbcClient jdbc;

    /** The file under the name that it is saved by. */
    public record File(String name, byte[] bytes) {}

    Ledger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Latest first. */
    public List<Issued> month(ShopId shop, YearMonth month) {
        return jdbc.sql(
                        Issued.SELECT
                                + """
                                where d.shop_id = ? and d.issued_on >= ? and d.issued_on < ?
                                order by d.issued_on desc, d.ordinal desc
                                """)
                .params(shop.value(), month.atDay(1), month.plusMonths(1).atDay(1))
                .query(Issued::of)
                .list();
    }

    /**
     * By a part of its number or of the order's, or by the buyer's name; latest first, a hundred.
     */
    public List<Issued> search(ShopId shop, String words) {
        return jdbc.sql(
                        Issued.SELECT
                                + """
                                where d.shop_id = :shop and (position(upper(:words) in d.number) > 0
                                   or d.order_number = replace(:words, ' ', '') or position(lower(:words) in lower(b.name)) > 0)
                                order by d.issued_on desc, d.ordinal desc limit :many
                                """)
                .param("shop", shop.value())
                .param("words", words)
                .param("many", MANY)
                .query(Issued::of)
                .list();
    }

    public List<Issued> ofPurchase(UUID purchase) {
        return jdbc.sql(Issued.SELECT + " where d.purchase_id = ? order by d.id")
                .param(purchase)
                .query(Issued::of)
                .list();
    }

    public Optional<File> pdf(ShopId shop, UUID id) {
        return pdf("d.shop_id = ?", shop.value(), id);
    }

    public Optional<File> pdfOfPurchase(UUID purchase, UUID id) {
        return pdf("d.purchase_id = ?", purchase, id);
    }

    /** Each file of these days in turn, in the order of numbers, the last day included. */
    @Transactional(readOnly = true)
    public void files(ShopId shop, LocalDate from, LocalDate to, Consumer<File> reader) {
        jdbc.sql(
                        """
                        select number, pdf from invoicing.document
                        where shop_id = ? and issued_on between ? and ? order by year, ordinal
                        """)
                .withFetchSize(20)
                .params(shop.value(), from, to)
                .query(
                        row -> {
                            reader.accept(new File(row.getString(1) + ".pdf", row.getBytes(2)));
                        });
    }

    /** The month before this one in which something was issued, if any. */
    public Optional<YearMonth> earlier(ShopId shop, YearMonth month) {
        return jdbc.sql(
                        "select max(issued_on) from invoicing.document where shop_id = ? and issued_on < ?")
                .params(shop.value(), month.atDay(1))
                .query(
                        (row, _) ->
                                Optional.<LocalDate>ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .map(YearMonth::from);
    }

    private Optional<File> pdf(String where, UUID whose, UUID id) {
        return jdbc.sql(
                        "select d.number, d.pdf from invoicing.document d where d.id = ? and "
                                + where)
                .params(id, whose)
                .query((row, _) -> new File(row.getString(1) + ".pdf", row.getBytes(2)))
                .optional();
    }
}
