package fr.halle.moderation.reports;

import fr.halle.kernel.Language;
import fr.halle.moderation.ReportedContent;
import fr.halle.web.spi.Signatures;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Standing;
import fr.halle.web.spi.Who;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Takes a notice in, and confirms it by letter (DSA, art. 16(4)): the same words for everybody. */
@Component
class Reporting {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int AN_HOUR = 10;

    /** Who sends it: a network address, maybe an account, and the language of the page. */
    record From(String address, @Nullable SignedIn person, Language language) {}

    private final Reports reports;
    private final ReportLetters letters;
    private final Signatures signatures;
    private final List<Standing> standings;
    private final Clock clock;

    Reporting(
            Reports reports,
            ReportLetters letters,
            Signatures signatures,
            List<Standing> standings,
            Clock clock) {
        this.reports = reports;
        this.letters = letters;
        this.signatures = signatures;
        this.standings = standings;
        this.clock = clock;
    }

    /** The sentence for each field to mend; none once it is taken in. */
    @Transactional
    Map<String, String> report(ReportedContent content, ReportForm form, From from) {
        var mistakes = form.mistakes();
        if (!mistakes.isEmpty()) return mistakes;
        var now = clock.instant();
        var sender = sender(from.address());
        if (reports.sentBy(sender, now.minus(HOUR)) >= AN_HOUR) {
            return Map.of("explanation", "moderation.report.too-many");
        }
        var id = reports.add(content, form, from.language(), isModerator(from), sender, now);
        if (form.isNamed()) letters.received(id, content, form.email(), from.language());
        return Map.of();
    }

    /** Counted, never known: a keyed hash of the network address. */
    private String sender(String address) {
        var signed = signatures.sign("moderation report", address);
        return signed.substring(signed.lastIndexOf('.') + 1);
    }

    /** What a moderator reports, the house looks into of its own accord (art. 17(3)(b)). */
    private boolean isModerator(From from) {
        var person = from.person();
        return person != null
                && standings.stream()
                        .anyMatch(each -> each.who() == Who.ANIMATOR && each.isHeldBy(person.id()));
    }
}
