package fr.halle.catalog.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.halle.pictures.fetching.PhotographSite;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;

/** Photographs may come half an hour after their product: what its merchant did since stands. */
class PutAwayMeanwhileTests extends MerchantAtImports {

    @Autowired JdbcClient jdbc;

    @Test
    void whatItsMerchantPutAwayMeanwhileIsNotPublishedWhenThePhotographsAreThere()
            throws Exception {
        var csv =
                "Handle,Title,Body (HTML),Variant Price,Image Src\npot,Pot,Appelez-moi au 06 12 34 56 78,9.99,%s\n";
        var path = location(send(csv.formatted(PhotographSite.address("/slow-1.jpg"))));
        mvc.perform(signed(post(path + "/confirmation")));
        jdbc.sql(
                        """
                        with mended as (
                            update catalog.product set description = '<p>Un pot</p>', published_at = now()
                            where shop_id = ? and slug = 'pot' and withdrawn_at is not null returning id)
                        insert into catalog.act (product_id, kind, by_person, at) select id, 'ARCHIVED', ?, now() from mended
                        """)
                .params(shops.id(shop).value(), merchant.value())
                .update();
        PhotographSite.SLOW.countDown();
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(page(path).text()).contains("1 sur 1 sont là"));
        Thread.sleep(300);
        assertThat(shops.shelf(shop)).isEmpty();
    }
}
