package fr.halle.shops.founding;

import fr.halle.mail.Letter;
import fr.halle.shops.Trade;
import fr.halle.territory.Commune;
import fr.halle.territory.Territory;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says of what was typed in a step what is to mend. */
@Component
public class FoundingCheck {

    private static final int LONGEST = 120;

    private final Territory territory;
    private final Taken taken;

    FoundingCheck(Territory territory, Taken taken) {
        this.territory = territory;
        this.taken = taken;
    }

    public List<Wrong> business(Founding founding) {
        var wrong = new ArrayList<Wrong>();
        var siret = Siret.figures(founding.typed("siret"));
        if (siret.isEmpty()) {
            wrong.add(Wrong.of("siret", "shops.founding.siret.missing"));
        } else if (!siret.matches("[0-9]{14}")) {
            wrong.add(Wrong.of("siret", "shops.founding.siret.figures", count(siret)));
        } else if (!Siret.isRight(siret)) {
            wrong.add(Wrong.of("siret", "shops.founding.siret.key"));
        } else if (founding.shop() == null
                && taken.by(new Siret(siret).siren(), founding.person())) {
            wrong.add(Wrong.of("siret", "shops.founding.siret.taken"));
        }
        text(founding, "legal-name", wrong);
        return wrong;
    }

    public List<Wrong> trade(Founding founding) {
        var wrong = new ArrayList<Wrong>();
        if (trade(founding.typed("trade")).isEmpty()) {
            wrong.add(Wrong.of("trade", "shops.founding.trade.missing"));
        }
        text(founding, "name", wrong);
        return wrong;
    }

    public List<Wrong> place(Founding founding) {
        var wrong = new ArrayList<Wrong>();
        text(founding, "street", wrong);
        var postcode = founding.typed("postcode");
        if (!postcode.matches("[0-9]{5}")) {
            wrong.add(Wrong.of("postcode", "shops.founding.postcode.wrong"));
        } else if (commune(founding).isEmpty()) {
            var there = territory.withPostcode(postcode);
            wrong.add(
                    there.isEmpty()
                            ? Wrong.of("postcode", "shops.founding.postcode.elsewhere")
                            : Wrong.of(
                                    "commune",
                                    "shops.founding.commune.elsewhere",
                                    postcode,
                                    names(there)));
        }
        var figures = founding.typed("phone").replaceAll("[\\s.\\-()/]", "");
        if (!figures.matches("\\+\\d{8,15}") && !figures.matches("0\\d{9}")) {
            wrong.add(Wrong.of("phone", "shops.founding.phone.wrong"));
        }
        if (!Letter.canReach(founding.typed("email"))) {
            wrong.add(Wrong.of("email", "shops.founding.email.wrong"));
        }
        return wrong;
    }

    /** Where it is, if postcode and name go together. */
    Optional<Commune> commune(Founding founding) {
        return territory.withPostcode(founding.typed("postcode")).stream()
                .filter(each -> Territory.isSameName(each.name(), founding.typed("commune")))
                .findFirst();
    }

    static Optional<Trade> trade(String typed) {
        return Stream.of(Trade.values()).filter(trade -> trade.name().equals(typed)).findFirst();
    }

    private static String names(List<Commune> communes) {
        return communes.stream().map(Commune::name).limit(8).collect(Collectors.joining(", "));
    }

    private static int count(String siret) {
        return (int) siret.chars().filter(Character::isDigit).count();
    }

    private static void text(Founding founding, String field, List<Wrong> wrong) {
        var typed = founding.typed(field);
        if (typed.isEmpty()) {
            wrong.add(Wrong.of(field, "shops.founding." + field + ".missing"));
        } else if (typed.length() > LONGEST) {
            wrong.add(Wrong.of(field, "shops.founding.too-long", LONGEST, typed.length()));
        }
    }
}
