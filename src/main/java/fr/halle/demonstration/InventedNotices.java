package fr.halle.demonstration;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import fr.halle.kernel.ShopId;
import fr.halle.shops.LegalNotice;
import fr.halle.shops.LegalNotices;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Says who stands behind each invented shop. */
@Component
class InventedNotices {

    private static final List<String> FORMS =
            List.of("EURL", "SARL", "SAS", "SCOP", "GAEC", "EARL", "SELARL", "SCP", "Association");

    private final LegalNotices notices;

    InventedNotices(LegalNotices notices) {
        this.notices = notices;
    }

    void put(Map<String, ShopId> shops) {
        for (var line : CsvFiles.lines("shops")) {
            notices.put(Objects.requireNonNull(shops.get(line.getField("slug"))), notice(line));
        }
    }

    private static LegalNotice notice(NamedCsvRecord line) {
        var siren = line.getField("siren");
        var form = form(line.getField("legal_name"));
        return new LegalNotice(
                form,
                line.getField("siret"),
                form.equals("Association") ? null : vatNumber(siren),
                register(form),
                "Médiation du territoire (inventée)",
                "https://mediation.halle.example");
    }

    private static String form(String name) {
        return FORMS.stream()
                .filter(form -> name.startsWith(form + " "))
                .findFirst()
                .orElse("Entreprise individuelle");
    }

    private static String register(String form) {
        return switch (form) {
            case "Association", "Entreprise individuelle" -> "";
            default -> "RCS Sedan";
        };
    }

    /** The key of a French number: 12 plus three times the SIREN modulo 97, modulo 97. */
    static String vatNumber(String siren) {
        return "FR%02d%s".formatted((12 + 3 * (Long.parseLong(siren) % 97)) % 97, siren);
    }
}
