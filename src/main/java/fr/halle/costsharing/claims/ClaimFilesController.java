package fr.halle.costsharing.claims;

import fr.halle.kernel.Language;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Texts;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/** The claims of a year for a spreadsheet or the accountant's software, and one on paper. */
@Controller
@Access(Who.ACCOUNTANT)
class ClaimFilesController {

    private final ClaimsFile file;
    private final ClaimSheet sheet;
    private final Claims claims;
    private final MessageSource messages;

    ClaimFilesController(ClaimsFile file, ClaimSheet sheet, Claims claims, MessageSource messages) {
        this.file = file;
        this.sheet = sheet;
        this.claims = claims;
        this.messages = messages;
    }

    @GetMapping("/accounts/sharing/claims/{year}/file")
    ResponseEntity<byte[]> file(@PathVariable int year, Locale locale) {
        var csv = file.of(year, new Texts(messages, Language.of(locale)));
        return answer(
                MediaType.parseMediaType("text/csv;charset=UTF-8"),
                "claims-%d.csv".formatted(year),
                csv.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/accounts/sharing/claims/{claim}/statement")
    ResponseEntity<byte[]> statement(@PathVariable UUID claim, Locale locale) {
        var found =
                claims.byId(claim)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return answer(
                MediaType.APPLICATION_PDF,
                "claim-%s.pdf".formatted(found.name()),
                sheet.of(found, new Texts(messages, Language.of(locale))));
    }

    private static ResponseEntity<byte[]> answer(MediaType type, String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(name))
                .header("Cache-Control", "no-store")
                .body(bytes);
    }
}
