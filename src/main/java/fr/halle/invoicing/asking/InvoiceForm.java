package fr.halle.invoicing.asking;

import fr.halle.invoicing.paper.Party;
import fr.halle.organisations.Siren;
import fr.halle.shops.trader.VatNumber;

import java.util.LinkedHashMap;
import java.util.Map;

/** To whom the invoice is made out: a person, or a company by its SIREN. */
record InvoiceForm(
        String name, String siren, String vat, String street, String postcode, String town) {

    private static final int LONGEST = 120;

    static InvoiceForm cleaned(
            String name, String siren, String vat, String street, String postcode, String town) {
        return new InvoiceForm(
                line(name),
                VatNumber.figures(siren),
                VatNumber.figures(vat),
                line(street),
                VatNumber.figures(postcode),
                line(town));
    }

    static InvoiceForm of(Party party) {
        var numbers = party.registration();
        return new InvoiceForm(
                party.name(),
                numbers.siren() == null ? "" : numbers.siren(),
                numbers.vatNumber() == null ? "" : numbers.vatNumber(),
                party.address().street(),
                party.address().postcode(),
                party.address().town());
    }

    /** The key of what to mend, by field. */
    Map<String, String> mistakes() {
        var mistakes = new LinkedHashMap<String, String>();
        if (isWrong(name)) mistakes.put("name", "invoicing.ask.name.missing");
        if (!siren.isEmpty() && !Siren.isRight(siren)) {
            mistakes.put("siren", "invoicing.ask.siren.wrong");
        }
        if (!vat.isEmpty() && !isOfSiren()) mistakes.put("vat", "invoicing.ask.vat.wrong");
        if (isWrong(street)) mistakes.put("street", "invoicing.ask.street.missing");
        if (!postcode.matches("\\d{5}")) mistakes.put("postcode", "invoicing.ask.postcode.wrong");
        if (isWrong(town)) mistakes.put("town", "invoicing.ask.town.missing");
        return mistakes;
    }

    Party party() {
        return new Party(
                name,
                "",
                new Party.Registration(
                        siren.isEmpty() ? null : siren, null, vat.isEmpty() ? null : vat, ""),
                new Party.Address(street, postcode, town),
                "");
    }

    private boolean isOfSiren() {
        return Siren.isRight(siren) && VatNumber.isOf(vat, siren);
    }

    private static boolean isWrong(String line) {
        return line.isEmpty() || line.length() > LONGEST;
    }

    private static String line(String typed) {
        return typed.replaceAll("\\p{Cntrl}", " ").strip();
    }
}
