package fr.halle.desk.accounts;

import fr.halle.catalog.files.FileKind;
import fr.halle.catalog.files.TableWriter;
import fr.halle.kernel.Language;
import fr.halle.ledger.Account;
import fr.halle.ledger.AccountStatement.Row;
import fr.halle.ledger.Chart;
import fr.halle.ledger.Statements;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Texts;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** All lines of an account between two days, for a spreadsheet. Amounts in euros. */
@Controller
@Access(Who.ACCOUNTANT)
class StatementFileController {

    private static final List<String> HEADINGS =
            List.of("day", "what", "entry", "subject", "debit", "credit", "stands", "note");

    private final Chart chart;
    private final Statements statements;
    private final MessageSource messages;

    StatementFileController(Chart chart, Statements statements, MessageSource messages) {
        this.chart = chart;
        this.statements = statements;
        this.messages = messages;
    }

    @GetMapping("/accounts/files/{code}.{ending}")
    void give(
            @PathVariable String code,
            @PathVariable String ending,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate to,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var kind = FileKind.ending(ending).orElseThrow(StatementFileController::notThere);
        var account = chart.account(code).orElseThrow(StatementFileController::notThere);
        var texts = new Texts(messages, Language.of(locale));
        var name = "%s-%s-%s.%s".formatted(code.replace(':', '-'), from, to, ending);
        response.setContentType(kind.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        try (var out = TableWriter.of(kind, response.getOutputStream())) {
            out.row(HEADINGS.stream().map(each -> texts.text("desk.accounts." + each)).toList());
            statements.each(account.code(), from, to, row -> write(out, account, row, texts));
        }
    }

    private static void write(TableWriter out, Account account, Row row, Texts texts) {
        try {
            out.row(
                    Stream.<Object>of(
                                    row.day().toString(),
                                    texts.text("desk.accounts.cause." + row.cause()),
                                    row.entry().toString(),
                                    row.subject() == null ? "" : row.subject().toString(),
                                    AccountsPage.euros(Math.max(0, row.amount())).getAmount(),
                                    AccountsPage.euros(Math.max(0, -row.amount())).getAmount(),
                                    AccountsPage.euros(account.nature().shown(row.balance()))
                                            .getAmount(),
                                    row.note())
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
