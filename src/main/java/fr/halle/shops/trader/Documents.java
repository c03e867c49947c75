package fr.halle.shops.trader;

import fr.halle.kernel.CivilTime;
import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Papers that show who a trader is. They are in the database, where no public folder reaches, and
 * gone a year after they came: by then somebody has looked at them.
 */
@Component
public class Documents {

    public static final int LARGEST = 5 * 1024 * 1024;
    private static final int MOST = 10;
    private static final int YEARS = 1;

    /** One of them, without what it holds. */
    public record Document(UUID id, UUID shop, String name, LocalDate keptUntil) {}

    /** What it holds. */
    public record Content(String name, String type, byte[] bytes) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Documents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<Document> of(Collection<ShopId> shops) {
        return jdbc.sql(
                        """
                        select id, shop_id as shop, name, kept_until from shops.trader_document
                        where shop_id = any(?) and kept_until >= ? order by id
                        """)
                .param(shops.stream().map(ShopId::value).toArray(UUID[]::new))
                .param(today())
                .query(
                        (row, number) ->
                                new Document(
                                        row.getObject("id", UUID.class),
                                        row.getObject("shop", UUID.class),
                                        row.getString("name"),
                                        row.getObject("kept_until", LocalDate.class)))
                .list();
    }

    public Optional<Content> one(ShopId shop, UUID id) {
        return jdbc.sql(
                        "select name, type, bytes from shops.trader_document where shop_id = ? and id = ? and kept_until >= ?")
                .params(shop.value(), id, today())
                .query(
                        (row, number) ->
                                new Content(
                                        row.getString("name"),
                                        row.getString("type"),
                                        row.getBytes("bytes")))
                .optional();
    }

    /** Empty when it was kept, else the key of what is wrong with it. */
    public Optional<String> add(ShopId shop, String name, byte[] bytes, PersonId by) {
        if (bytes.length == 0) return Optional.of("shops.document.missing");
        if (bytes.length > LARGEST) return Optional.of("shops.document.too-large");
        var type = type(bytes);
        if (type.isEmpty()) return Optional.of("shops.document.type");
        var now = clock.instant();
        int kept =
                jdbc.sql(
                                """
                                insert into shops.trader_document (shop_id, name, type, bytes, added_at, added_by, kept_until)
                                select :shop, :name, :type, :bytes, :at, :by, :until
                                where (select count(*) from shops.trader_document where shop_id = :shop) < :most
                                """)
                        .param("shop", shop.value())
                        .param("name", clean(name))
                        .param("type", type)
                        .param("bytes", bytes)
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .param("by", by.value())
                        .param("until", CivilTime.local(now).toLocalDate().plusYears(YEARS))
                        .param("most", MOST)
                        .update();
        return kept == 1 ? Optional.empty() : Optional.of("shops.document.too-many");
    }

    public void remove(ShopId shop, UUID id) {
        jdbc.sql("delete from shops.trader_document where shop_id = ? and id = ?")
                .params(shop.value(), id)
                .update();
    }

    /** What it is, by its first bytes: a name or a header may say anything. */
    private static String type(byte[] bytes) {
        if (begins(bytes, '%', 'P', 'D', 'F', '-')) return "application/pdf";
        if (begins(bytes, 0xFF, 0xD8, 0xFF)) return "image/jpeg";
        return begins(bytes, 0x89, 'P', 'N', 'G') ? "image/png" : "";
    }

    private static boolean begins(byte[] bytes, int... with) {
        if (bytes.length < with.length) return false;
        for (int i = 0; i < with.length; i++) if ((bytes[i] & 0xFF) != with[i]) return false;
        return true;
    }

    private static String clean(String name) {
        var base = name.substring(1 + Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')));
        var clean = base.replaceAll("[\\p{Cntrl}\"]", "").strip();
        if (clean.length() > 120) clean = clean.substring(clean.length() - 120);
        return clean.isEmpty() ? "document" : clean;
    }

    /** The pages that show papers ask {@code kept_until} as well: nothing is shown past its day. */
    void forgetOld() {
        jdbc.sql("delete from shops.trader_document where kept_until < ?").param(today()).update();
    }

    private LocalDate today() {
        return CivilTime.local(clock.instant()).toLocalDate();
    }
}
