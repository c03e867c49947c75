package fr.halle.desk.assistance;

import fr.halle.desk.MyShops;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The merchant ends the help at once, or says no to it. */
@Controller
@Access(Who.MERCHANT)
class RevocationController {

    private final MyShops shops;
    private final Granting granting;

    RevocationController(MyShops shops, Granting granting) {
        this.shops = shops;
        this.granting = granting;
    }

    @PostMapping("/counter/{shop}/assistance/revocation")
    String revoke(@PathVariable String shop, ActingFor acting) {
        var frame = shops.frame(shop, acting);
        granting.revoke(frame.shop(), acting.person());
        return "redirect:" + frame.path() + "/assistance?done=revoked";
    }

    @PostMapping("/counter/{shop}/assistance/refusal")
    String refuse(@PathVariable String shop, ActingFor acting) {
        var frame = shops.frame(shop, acting);
        granting.refuse(frame.shop(), acting.person());
        return "redirect:" + frame.path() + "/assistance?done=refused";
    }
}
