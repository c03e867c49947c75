package fr.halle.desk;

import fr.halle.shops.ActingFor;
import fr.halle.shops.Shop;
import fr.halle.shops.Shops;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

import java.util.Comparator;
import java.util.List;

/** The shops that a person runs, in one statement. Another's is simply not there. */
@Component
public class MyShops {

    private final Shops shops;

    MyShops(Shops shops) {
        this.shops = shops;
    }

    public List<Shop> of(ActingFor acting) {
        return shops.byIds(acting.shops()).values().stream()
                .sorted(Comparator.comparing(Shop::name))
                .toList();
    }

    /** The same, each with the doors that are open there. */
    public List<Frame> frames(ActingFor acting) {
        var mine = of(acting);
        return mine.stream().map(shop -> new Frame(shop, mine, acting.doors(shop.id()))).toList();
    }

    /** The shop of that address, if the person runs it; otherwise the page is not there. */
    public Frame frame(String slug, ActingFor acting) {
        var mine = of(acting);
        return mine.stream()
                .filter(shop -> shop.slug().equals(slug))
                .findFirst()
                .map(shop -> new Frame(shop, mine, acting.doors(shop.id())))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
