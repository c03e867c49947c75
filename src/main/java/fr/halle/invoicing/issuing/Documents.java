package fr.halle.invoicing.issuing;

import fr.halle.invoicing.facturx.FacturX;
import fr.halle.invoicing.paper.Line;
import fr.halle.invoicing.paper.Paper;
import fr.halle.invoicing.paper.Party;
import fr.halle.invoicing.paper.RateTotal;
import fr.halle.kernel.TimeOrderedId;
import fr.halle.ordering.OrderId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Writes documents, each once and for ever. */
@Component
class Documents {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Documents(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    boolean hasInvoice(OrderId order) {
        return jdbc.sql(
                        "select exists (select from invoicing.document where order_id = ? and kind = 'INVOICE')")
                .param(order.value())
                .query(Boolean.class)
                .single();
    }

    UUID write(Issue issue, Paper paper, Numbers.Number number, FacturX.File file, Instant now) {
        var id = TimeOrderedId.next();
        var corrects = issue.corrects();
        @Nullable UUID corrected = corrects == null ? null : corrects.invoice();
        var sums = paper.sums();
        jdbc.sql(
                        """
                        insert into invoicing.document (id, kind, mandate_id, shop_id, year, ordinal, number, purchase_id, order_id,
                            order_number, corrects, language, issued_on, supplied_on, settled_on, at_counter, net_cents, tax_cents,
                            gross_cents, xml, pdf, pdf_sha256, issued_at)
                        values (:id, :kind, :mandate, :shop, :year, :ordinal, :number, :purchase, :order, :orderNumber, :corrects,
                            :language, :issued, :supplied, :settled, :counter, :net, :tax, :gross, :xml, :pdf, :sha, :now)
                        """)
                .param("id", id)
                .param("kind", paper.kind().name())
                .param("mandate", issue.mandate())
                .param("shop", issue.shop().value())
                .param("year", number.year())
                .param("ordinal", number.ordinal())
                .param("number", number.text())
                .param("purchase", issue.purchase())
                .param("order", issue.order().value())
                .param("orderNumber", paper.supply().order())
                .param("corrects", corrected)
                .param("language", paper.language().name())
                .param("issued", paper.issuedOn())
                .param("supplied", paper.supply().on())
                .param("settled", paper.supply().settledOn())
                .param("counter", paper.supply().acrossTheCounter())
                .param("net", sums.net().getAmountMinorLong())
                .param("tax", sums.tax().getAmountMinorLong())
                .param("gross", sums.gross().getAmountMinorLong())
                .param("xml", file.xml())
                .param("pdf", file.pdf())
                .param("sha", sha256(file.pdf()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        party(id, "SELLER", paper.seller());
        party(id, "BUYER", paper.buyer());
        lines(id, sums.lines());
        rates(id, sums.totals());
        return id;
    }

    private void party(UUID id, String side, Party party) {
        var numbers = party.registration();
        jdbc.sql("insert into invoicing.party values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(id)
                .param(side)
                .param(party.name())
                .param(party.form())
                .param(numbers.siren())
                .param(numbers.siret())
                .param(numbers.vatNumber())
                .param(numbers.register())
                .param(party.address().street())
                .param(party.address().postcode())
                .param(party.address().town())
                .param(party.email())
                .update();
    }

    private void lines(UUID id, List<Line> lines) {
        batches.batchUpdate(
                "insert into invoicing.line values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                lines.stream().map(line -> row(id, line)).toList());
    }

    private static Object[] row(UUID id, Line line) {
        var entry = line.entry();
        return new Object[] {
            id,
            entry.position(),
            entry.name(),
            entry.quantity(),
            entry.unit().name(),
            entry.rate().vat().permille(),
            entry.rate().category().name(),
            line.net().getAmountMinorLong(),
            entry.gross().getAmountMinorLong()
        };
    }

    private void rates(UUID id, List<RateTotal> totals) {
        batches.batchUpdate(
                "insert into invoicing.rate values (?, ?, ?, ?, ?, ?)",
                totals.stream()
                        .map(
                                total ->
                                        new Object[] {
                                            id,
                                            total.rate().vat().permille(),
                                            total.rate().category().name(),
                                            total.net().getAmountMinorLong(),
                                            total.tax().getAmountMinorLong(),
                                            total.gross().getAmountMinorLong()
                                        })
                        .toList());
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
