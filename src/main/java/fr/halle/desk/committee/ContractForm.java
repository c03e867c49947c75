package fr.halle.desk.committee;

import fr.halle.desk.Mistake;
import fr.halle.desk.Mistakes;
import fr.halle.kernel.OrganisationId;
import fr.halle.organisations.Siren;
import fr.halle.shops.assistance.Contract;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A contract as somebody typed it; {@code agent} is the address of its first person. */
record ContractForm(
        String siren,
        String name,
        String agent,
        String number,
        String from,
        String until,
        String shops,
        String price,
        List<String> epcis) {

    static final ContractForm EMPTY =
            new ContractForm("", "", "", "", "", "", "100", "210,00", List.of());

    private static final int LONGEST = 60;

    String sirenFigures() {
        return siren.replaceAll("[\\s\u00a0\u202f]", "");
    }

    /** All of the form; whether the address is somebody's, the database knows. */
    Mistakes mistakes(Set<String> known) {
        var wrong = new ArrayList<Mistake>();
        if (!Siren.isRight(sirenFigures())) wrong.add(mistake("siren"));
        if (name.isBlank() || name.length() > 120) wrong.add(mistake("name"));
        if (number.isBlank() || number.strip().length() > LONGEST) wrong.add(mistake("number"));
        var first = day(from);
        var last = day(until);
        if (first == null) wrong.add(mistake("from"));
        if (last == null || (first != null && last.isBefore(first))) wrong.add(mistake("until"));
        if (!shops.strip().matches("[1-9][0-9]{0,3}")) wrong.add(mistake("shops"));
        if (cents() < 0) wrong.add(mistake("price"));
        if (epcis.isEmpty() || !known.containsAll(epcis)) wrong.add(mistake("epcis"));
        return new Mistakes(wrong);
    }

    /** Right only when there is nothing to mend. */
    Contract contract(OrganisationId provider) {
        var first = day(from);
        var last = day(until);
        if (first == null || last == null) throw new IllegalStateException("Nobody looked");
        return new Contract(
                new UUID(0, 0),
                provider,
                number.strip(),
                first,
                last,
                Integer.parseInt(shops.strip()),
                Money.ofMinor(CurrencyUnit.EUR, cents()),
                Set.copyOf(epcis));
    }

    static Mistake mistake(String field) {
        return Mistake.of(field, "desk.contracts." + field + ".wrong");
    }

    /** Minus one when it is no price. */
    private long cents() {
        var figures = price.replaceAll("[\\s\u00a0\u202f€]", "").replace(',', '.');
        if (!figures.matches("[0-9]{1,6}(\\.[0-9]{1,2})?")) return -1;
        return new BigDecimal(figures).movePointRight(2).longValueExact();
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
