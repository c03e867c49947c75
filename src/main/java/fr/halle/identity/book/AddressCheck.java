package fr.halle.identity.book;

import fr.halle.identity.forms.Mistake;
import fr.halle.territory.Commune;
import fr.halle.territory.Territory;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says of each field of an address what to mend. */
@Component
class AddressCheck {

    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST = 200;
    private static final int LONGEST_COMMUNE = 100;
    private static final int SHOWN = 8;

    private final Territory territory;

    AddressCheck(Territory territory) {
        this.territory = territory;
    }

    List<Mistake> mistakes(Address address) {
        var mistakes = new ArrayList<Mistake>();
        text("label", address.label(), LONGEST_LABEL, mistakes);
        text("name", address.name(), LONGEST, mistakes);
        text("street", address.street(), LONGEST, mistakes);
        if (!address.postcode().matches("[0-9]{5}")) {
            mistakes.add(Mistake.of("postcode", "identity.address.postcode.wrong"));
        }
        text("commune", address.commune(), LONGEST_COMMUNE, mistakes);
        if (mistakes.isEmpty()) commune(address, mistakes);
        phone(address.phone(), mistakes);
        return mistakes;
    }

    private static void text(String field, String typed, int longest, List<Mistake> mistakes) {
        if (typed.isEmpty()) {
            mistakes.add(Mistake.of(field, "identity.address." + field + ".missing"));
        } else if (typed.length() > longest) {
            mistakes.add(Mistake.of(field, "identity.name.too-long", longest, typed.length()));
        }
    }

    /**
     * Within the territory a postcode and a commune have to go together; elsewhere we do not know.
     */
    private void commune(Address address, List<Mistake> mistakes) {
        var there = territory.withPostcode(address.postcode());
        boolean known =
                there.stream()
                        .anyMatch(each -> Territory.isSameName(each.name(), address.commune()));
        if (there.isEmpty() || known) return;
        var names =
                there.stream().map(Commune::name).limit(SHOWN).collect(Collectors.joining(", "));
        mistakes.add(
                Mistake.of(
                        "commune",
                        "identity.address.commune.elsewhere",
                        address.postcode(),
                        names));
    }

    /** As at the checkout: ten figures in France, up to fifteen with a + (E.164); none is fine. */
    private static void phone(String phone, List<Mistake> mistakes) {
        var figures = phone.replaceAll("[\\s.\\-()/]", "");
        boolean fine =
                phone.isEmpty() || figures.matches("\\+\\d{8,15}") || figures.matches("0\\d{9}");
        if (!fine || phone.length() > 40) {
            mistakes.add(Mistake.of("phone", "identity.address.phone.wrong"));
        }
    }
}
