package fr.halle.costsharing.claims;

import de.siegmar.fastcsv.writer.CsvWriter;

import fr.halle.web.ui.Texts;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The claims of a year for the accountant's software: UTF-8, semicolons, a line for each part;
 * amounts in euros with a decimal point. What is the claim's own stands on its first line, so that
 * every column of amounts adds up.
 */
@Component
class ClaimsFile {

    static final List<String> COLUMNS =
            List.of(
                    "claim",
                    "called-on",
                    "siren",
                    "party",
                    "expense",
                    "object",
                    "kind",
                    "basis",
                    "population",
                    "people",
                    "part",
                    "before",
                    "amount",
                    "since",
                    "claim-total",
                    "title",
                    "issued-on",
                    "received",
                    "set-off",
                    "left",
                    "state",
                    "limitation",
                    "cancelled");

    /** What a claim asks for that was taken back, so that the columns add up. */
    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private final Claims claims;

    ClaimsFile(Claims claims) {
        this.claims = claims;
    }

    String of(int year, Texts texts) {
        var lines = claims.linesOf(year);
        var out = new StringWriter();
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(out)) {
            csv.writeRecord(
                    COLUMNS.stream().map(each -> texts.text("costsharing.file." + each)).toList());
            for (var claim : claims.all().reversed()) {
                boolean first = true;
                for (var line : lines.getOrDefault(claim.id(), List.of())) {
                    csv.writeRecord(row(claim, part(claim, line, texts), first, texts));
                    first = false;
                }
                if (claim.origin() != null && claim.year() == year) {
                    csv.writeRecord(row(claim, correction(claim, texts), true, texts));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static List<Object> part(Claim claim, ClaimLine line, Texts texts) {
        var kind = line.isRegularisation() ? "regularisation" : "share";
        return List.of(
                line.code(),
                text(line.object()),
                texts.text("costsharing.line." + kind),
                line.basis().getAmount(),
                line.population(),
                line.people(),
                line.part().getAmount(),
                line.before().getAmount(),
                claim.annulled() == null ? line.amount().getAmount() : NOTHING,
                line.since());
    }

    /** What is given up is no part of an expense. */
    private static List<Object> correction(Claim claim, Texts texts) {
        var origin = Objects.requireNonNull(claim.origin());
        var object = texts.text("costsharing.sheet.title", origin.name()) + ", " + origin.reason();
        var kind = texts.text("costsharing.line.correction");
        var amount = claim.amount().getAmount();
        return List.of("", object, kind, "", "", "", "", "", amount, claim.owedSince());
    }

    private static List<String> row(Claim claim, List<Object> part, boolean first, Texts texts) {
        var title = claim.title();
        var limitation = claim.limitation();
        var annulled = claim.annulled();
        var called = Stream.of(claim.name(), claim.calledOn(), claim.siren(), text(claim.party()));
        var became =
                Stream.of(
                        first ? claim.asked().getAmount() : "",
                        title == null ? "" : text(title.number()),
                        title == null ? "" : title.issuedOn(),
                        first ? claim.received().getAmount() : "",
                        first ? claim.setOff().getAmount() : "",
                        first ? claim.left().getAmount() : "",
                        states(claim, texts),
                        limitation == null ? "" : limitation,
                        annulled == null ? "" : text(annulled.reason()));
        return Stream.of(called, part.stream(), became)
                .flatMap(each -> each)
                .map(Object::toString)
                .toList();
    }

    private static String states(Claim claim, Texts texts) {
        return claim.states().stream()
                .map(each -> texts.text("costsharing.claim.state." + each.name()))
                .collect(Collectors.joining(", "));
    }

    /** A spreadsheet takes such a text for a formula. */
    private static String text(String typed) {
        return typed.matches("(?s)[=+\\-@\\t].*") ? "'" + typed : typed;
    }
}
