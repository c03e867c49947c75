package fr.halle.desk.opening;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.jobs.RecurringJob;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Whoever opens a shop may stop at any moment, and nothing of it is in anybody's way. */
class GivingUpTests extends OpeningTest {

    private static final byte[] PAPER = "%PDF-1.7 un extrait".getBytes(StandardCharsets.UTF_8);

    @Autowired List<RecurringJob> recurring;

    @Test
    void anOpeningIsGivenUpWithItsShopDraftsAndPapersAndTheBusinessIsFreeAgain() {
        var slug = fourSteps();
        var counter = "/counter/" + slug;
        baker.send(
                baker.get(counter + "/products/new")
                        .form("/products")
                        .with("name", "Brioche abandonnée")
                        .with("category", "patisseries")
                        .with("price-0", "3,20")
                        .with("stock-0", "8")
                        .with("act", "save"));
        baker.upload(counter + "/trader/documents", "", "kbis.pdf", PAPER);
        var shop =
                jdbc.sql("select id::text from shops.shop where slug = ?")
                        .param(slug)
                        .query(String.class)
                        .single();
        assertThat(count("trader_document", shop)).isOne();

        var form = baker.get("/open-a-shop/shelf").form("/open-a-shop/removal");
        var gone = baker.send(form);
        assertThat(baker.get(gone.location()).text()).contains("Vous pouvez recommencer");
        assertThat(baker.get(counter + "/products").status()).isEqualTo(403);
        assertThat(baker.get("/open-a-shop/business").valueOf("siret")).isEmpty();
        assertThat(count("trader_document", shop)).isZero();
        assertThat(count("legal_notice", shop)).isZero();
        assertThat(
                        number(
                                "select count(*) from catalog.product where shop_id = ?::uuid and withdrawn_at is null",
                                shop))
                .isZero();
        assertThat(
                        number(
                                "select count(*) from shops.shop where id = ?::uuid and phone = '' and email = ''",
                                shop))
                .isOne();
        assertThat(buyer().get("/shops").text()).doesNotContain(name);

        email = somebody("Quelqu’un d’autre");
        baker = entered(email);
        assertThat(fourSteps()).as("the business and the address are free").isEqualTo(slug);
        assertThat(baker.get("/counter/" + slug + "/products").status()).isEqualTo(200);
    }

    @Test
    void aShopThatIsOpenIsNotGivenUp() {
        fourSteps();
        jdbc.sql(
                        """
                        update shops.founding set asked_at = now(), validated_at = now(), validated_by = person_id
                        where person_id = ?
                        """)
                .param(person(email))
                .update();
        post(baker, "/open-a-shop/removal");
        assertThat(baker.get("/counter").location()).startsWith("/counter/");
    }

    @Test
    void papersGoOnTheirDayThoughNobodyLooks() {
        var slug = fourSteps();
        baker.upload("/counter/" + slug + "/trader/documents", "", "kbis.pdf", PAPER);
        jdbc.sql(
                        """
                        update shops.trader_document set kept_until = current_date - 2
                        where shop_id = (select id from shops.shop where slug = ?)
                        """)
                .param(slug)
                .update();
        recurring.stream()
                .filter(job -> job.name().equals("shops.old-documents"))
                .forEach(RecurringJob::run);
        assertThat(
                        number(
                                "select count(*) from shops.trader_document d join shops.shop s on s.id = d.shop_id where s.slug = ?",
                                slug))
                .isZero();
    }

    @Test
    void theSameHoursAreWrittenForSeveralDaysAtOnce() {
        business("SARL Froment");
        var same =
                post(
                        baker,
                        "/open-a-shop/hours",
                        "act",
                        "same",
                        "day-2",
                        "on",
                        "day-3",
                        "on",
                        "opens-0-0",
                        "08:00",
                        "closes-0-0",
                        "12:30",
                        "opens-7-0",
                        "09:00");
        assertThat(same.location()).contains("/hours?done=same");
        var page = baker.get("/open-a-shop/hours");
        assertThat(page.valueOf("opens-2-0")).isEqualTo("08:00");
        assertThat(page.valueOf("closes-3-0")).isEqualTo("12:30");
        assertThat(page.valueOf("opens-7-0")).as("what was typed by hand stays").isEqualTo("09:00");
        assertThat(page.valueOf("opens-4-0")).isEmpty();
    }

    private int count(String table, String shop) {
        return number("select count(*) from shops." + table + " where shop_id = ?::uuid", shop);
    }
}
