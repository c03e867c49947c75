package fr.halle.desk.trader;

import fr.halle.desk.Mistake;
import fr.halle.desk.Mistakes;
import fr.halle.shops.LegalNotice;
import fr.halle.shops.founding.Siret;
import fr.halle.shops.trader.Trader;
import fr.halle.shops.trader.VatNumber;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was typed about the business, by field. */
record TraderForm(Map<String, String> typed) {

    private static final int LONGEST = 300;
    private static final List<String> TEXTS =
            List.of("legal-form", "register", "mediator", "mediator-site", "returns-address");

    static TraderForm of(Trader trader) {
        var notice = trader.notice();
        var siret = notice.siret();
        var vat = notice.vatNumber();
        var typed = new HashMap<String, String>();
        typed.put("legal-form", notice.legalForm());
        typed.put("siret", siret == null ? "" : siret);
        typed.put("vat-number", vat == null ? "" : vat);
        typed.put("vat", trader.vatExempt() ? "EXEMPT" : vat == null ? "" : "NUMBER");
        typed.put("register", notice.register());
        typed.put("mediator", notice.mediator());
        typed.put("mediator-site", notice.mediatorSite());
        typed.put("returns-address", trader.returnsAddress());
        typed.put("returns-days", String.valueOf(trader.returnsDays()));
        typed.put("returns-paid-by", trader.returnsPaidBy().name());
        typed.put("lawful", trader.lawfulAt() == null ? "" : "yes");
        return new TraderForm(typed);
    }

    String value(String field) {
        var text = typed.getOrDefault(field, "").replaceAll("\\p{Cntrl}+", " ").strip();
        return text.length() > 2 * LONGEST ? text.substring(0, 2 * LONGEST) : text;
    }

    boolean isLawful() {
        return value("lawful").equals("yes");
    }

    /** An empty field may stay empty: the page says what is missing before opening. */
    Mistakes mistakes(String siren) {
        var wrong = new ArrayList<Mistake>();
        for (var field : TEXTS) {
            int length = value(field).length();
            if (length > LONGEST) {
                wrong.add(Mistake.of(field, "shops.founding.too-long", LONGEST, length));
            }
        }
        var siret = Siret.figures(value("siret"));
        if (!siret.isEmpty() && !Siret.isRight(siret)) {
            wrong.add(Mistake.of("siret", "shops.founding.siret.key"));
        } else if (!siret.isEmpty() && !siret.startsWith(siren)) {
            wrong.add(Mistake.of("siret", "desk.trader.siret.other", siren));
        }
        var vat = VatNumber.figures(value("vat-number"));
        if (value("vat").equals("NUMBER") && !VatNumber.isOf(vat, siren)) {
            wrong.add(Mistake.of("vat-number", "desk.trader.vat.key"));
        }
        if (!value("mediator-site").isEmpty()
                && !value("mediator-site").matches("https://[\\w.-]+\\.[a-z]{2,}(/\\S*)?")) {
            wrong.add(Mistake.of("mediator-site", "desk.trader.site.wrong"));
        }
        if (!value("returns-days").matches("[0-9]{1,3}") || days() < 14 || days() > 365) {
            wrong.add(Mistake.of("returns-days", "desk.trader.days.wrong"));
        }
        return new Mistakes(wrong);
    }

    /** Once nothing is wrong. */
    Trader checked() {
        var siret = Siret.figures(value("siret"));
        boolean numbered = value("vat").equals("NUMBER");
        return new Trader(
                new LegalNotice(
                        value("legal-form"),
                        siret.isEmpty() ? null : siret,
                        numbered ? VatNumber.figures(value("vat-number")) : null,
                        value("register"),
                        value("mediator"),
                        value("mediator-site")),
                value("vat").equals("EXEMPT"),
                value("returns-address"),
                days(),
                value("returns-paid-by").equals("SHOP")
                        ? Trader.PaidBy.SHOP
                        : Trader.PaidBy.SHOPPER,
                null);
    }

    private int days() {
        return Integer.parseInt(value("returns-days"));
    }
}
