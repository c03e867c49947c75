package fr.halle.storefront.listing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.WholeHalle;

import org.junit.jupiter.api.Test;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Whatever stands in an address, a page of ours answers, and soon. */
class HostileRequestsTests extends WholeHalle {

    private static final List<String> WORDS =
            List.of(
                    "'",
                    "''",
                    "\"",
                    "`",
                    "\\",
                    "'; drop table search.product; --",
                    "' or '1'='1",
                    "1; select pg_sleep(10)",
                    "$$ $1 :all ?",
                    "{0} {{}} ${x} #{y}",
                    "%",
                    "_",
                    "%%__%%",
                    "pain & | ! ( ) <-> :*",
                    "pain:*A",
                    "!!!pain",
                    "(((((pain",
                    "pain <100> miel",
                    "'pain':B",
                    "a:b:c",
                    ".*(a+)+$",
                    "[[:alpha:]]{1,99999}",
                    "(?i)(?:x)",
                    "\u0000",
                    "pain\u0000miel",
                    "\ufffd\ufffe",
                    "\u202epain\u202c",
                    "שלום لحم",
                    "面包 パン",
                    "🥖🧀",
                    "e\u0301".repeat(50),
                    "ß ﬁ œ Æ İ ı ſ",
                    "½ ² ① Ⅷ ℅ №",
                    "\u00a0\u2003\t\r\n",
                    "<script>alert(1)</script>",
                    "\"><img src=x onerror=alert(1)>",
                    "javascript:alert(1)",
                    "../../etc/passwd",
                    "http://localhost/",
                    "null",
                    "undefined",
                    "NaN",
                    "Infinity",
                    "-1",
                    "0",
                    "1e309",
                    "99999999999999999999",
                    "0x7fffffff",
                    "true",
                    "a,b,c",
                    "a[]=1",
                    "{\"$gt\":\"\"}",
                    "à".repeat(100),
                    "x".repeat(10_000),
                    "pain ".repeat(2_000),
                    "a b c d e f g h i j k l m n o p q r s t u v w x y z",
                    "l d de la le un à",
                    "-",
                    "--",
                    "pain -miel",
                    "\"pain de campagne\"",
                    "pain OR miel",
                    "pain*",
                    "?",
                    "&&",
                    "||",
                    "\\'",
                    "E'\\x00'",
                    "U&'\\0061'",
                    "%00",
                    "%c0%af",
                    "+",
                    "pain++miel",
                    "ʼ’‘ˈ",
                    "\ud83d");

    private static final List<String> NAMES =
            List.of("q", "near", "epci", "price-max", "sort", "after");

    private final List<Answer> slow = new ArrayList<>();

    @Test
    void answersEachOfFourHundredStrangeAddressesWithAPageOfOurs() throws InterruptedException {
        var addresses = new ArrayList<String>();
        for (var word : WORDS) {
            for (var name : NAMES) addresses.add("/search?" + name + "=" + encoded(word));
            addresses.add("/market/pains?price-min=" + encoded(word) + "&km=" + encoded(word));
            addresses.add("/shops?near=" + encoded(word) + "&trade=" + encoded(word));
        }
        addresses.addAll(
                List.of(
                        "/search?q=pain&q=miel&q=%27",
                        "/search?q[]=pain&q[0]=x",
                        "/search?q",
                        "/search?=&&&=",
                        "/search?utm_source=x&q=pain&fbclid=y",
                        "/search?price-min=-5&price-max=99999999999999999999",
                        "/search?price-min=1e3&price-max=0,001",
                        "/search?price-min=10&price-max=1",
                        "/market?category=nowhere&trade=LIBERAL_PROFESSION",
                        "/search?category=nowhere",
                        "/search?after=0-00000000-0000-0000-0000-000000000000&q=pain",
                        "/search?after=999999999999-ffffffff-ffff-ffff-ffff-ffffffffffff&q=pain&near=08000",
                        "/market/pains?after=999999999999-ffffffff-ffff-ffff-ffff-ffffffffffff&sort=price",
                        "/market/pains?after=0-00000000-0000-0000-0000-000000000000",
                        "/market/nowhere?sort=price",
                        "/search?q=%FF%FE%80",
                        "/search?q=%E2%82",
                        "/search?near=08000&km=0",
                        "/search?lang=xx&q=%27"));
        assertThat(addresses).hasSizeGreaterThan(400);
        var buyer = buyer();
        buyer.get("/search?q=pain"); // the first page of a process compiles itself
        for (var address : addresses) ask(buyer, address);
        assertThat(slow).as("longer than a second").isEmpty();
    }

    private void ask(Buyer buyer, String address) throws InterruptedException {
        var answer = buyer.get(address);
        assertThat(answer.status()).as(address).isIn(200, 302, 400, 404);
        // what is slow by itself stays slow, the machine's other work passes
        if (isSlow(answer) && isSlow(buyer.get(address)) && isSlowLater(buyer, address))
            slow.add(answer);
        var page = answer.status() == 302 ? buyer.get(answer.location()) : answer;
        assertThat(page.status()).as(address).isIn(200, 400, 404);
        assertThat(page.has("header.front")).as(address + " is answered by our page").isTrue();
        assertThat(page.page().select("main script, main img[onerror]")).as(address).isEmpty();
    }

    private static boolean isSlowLater(Buyer buyer, String address) throws InterruptedException {
        Thread.sleep(2000);
        return isSlow(buyer.get(address));
    }

    private static boolean isSlow(Answer answer) {
        return answer.took().compareTo(Duration.ofSeconds(1)) > 0;
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }
}
