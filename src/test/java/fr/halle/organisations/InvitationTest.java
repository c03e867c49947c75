package fr.halle.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.identity.Identity;
import fr.halle.kernel.Language;
import fr.halle.testing.Buyer;
import fr.halle.testing.Form;
import fr.halle.testing.Stall;
import fr.halle.testing.WholeHalle;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** What tests of invitations and mandates say again and again. */
abstract class InvitationTest extends WholeHalle {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final Pattern LINK = Pattern.compile("/invitations/[\\w-]{43}");

    @Autowired Identity identity;

    Stall stall;
    String path;
    String newcomer;
    Buyer merchant;

    @BeforeEach
    void aShopAndSomebodyToInvite() {
        stall = stalls.open(5, 3);
        newcomer = "apprentie-" + NEXT.incrementAndGet() + "@example.org";
        identity.registerInvented(newcomer, "Apprentie " + NEXT.get(), Language.EN);
        merchant = signedIn(stall.merchant());
        path = merchant.get("/my/organisations").page().select("main li a").attr("href");
    }

    Form form() {
        return merchant.get(path).form("/invitations").with("capacity", "OWNER");
    }

    int invite(String email, String until) {
        return merchant.send(form().with("email", email).with("until", until)).status();
    }

    /** The form that ends the mandate of the person with this address. */
    static Form ownRevocation(Buyer buyer, String whose) {
        var home = buyer.get("/my/organisations").page().select("main li a").attr("href");
        var line =
                buyer.get(home)
                        .page()
                        .select("li:contains(" + whose + ") form[action$=revocation]");
        var form = buyer.get(home).form("/revocation");
        return new Form(line.attr("action"), form.fields());
    }

    static int accept(Buyer buyer, String link) {
        return buyer.send(
                        new Form(
                                link + "/acceptance",
                                List.of(new Form.Field("_csrf", buyer.token()))))
                .status();
    }

    String link(String to) {
        var letter =
                jdbc.sql(
                                "select plain from mail.letter where recipient = ? order by written_at desc, id desc limit 1")
                        .param(to)
                        .query(String.class)
                        .single();
        var found = LINK.matcher(letter);
        assertThat(found.find()).as(letter).isTrue();
        return found.group();
    }

    String subject(String to) {
        return jdbc.sql("select subject from mail.letter where recipient = ?")
                .param(to)
                .query(String.class)
                .single();
    }

    Buyer signedIn(String email) {
        var browser = buyer();
        browser.send(
                new Form(
                        "/demonstration/sign-in",
                        List.of(
                                new Form.Field("_csrf", browser.token()),
                                new Form.Field("email", email))));
        return browser;
    }
}
