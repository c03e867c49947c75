package fr.halle.desk.accounts;

import fr.halle.ledger.Account;
import fr.halle.ledger.AccountStatement.Position;
import fr.halle.ledger.Chart;
import fr.halle.ledger.Ledger;
import fr.halle.ledger.Statements;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;

/** The lines of one account, oldest first; this month unless asked otherwise. */
@Controller
@Access(Who.ACCOUNTANT)
class StatementController {

    private static final int LINES = 100;

    private final Ledger ledger;
    private final Chart chart;
    private final Statements statements;
    private final Names names;

    StatementController(Ledger ledger, Chart chart, Statements statements, Names names) {
        this.ledger = ledger;
        this.chart = chart;
        this.statements = statements;
        this.names = names;
    }

    @GetMapping("/accounts/ledger/{code}")
    ModelAndView show(
            @PathVariable String code,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE)
                    @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(defaultValue = "") String after) {
        Account account =
                chart.account(code)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var last = to == null ? ledger.today() : to;
        var first = from == null ? last.withDayOfMonth(1) : from;
        var statement = statements.of(code, first, last, position(after), LINES);
        var owners = names.owners(List.of(account));
        return new ModelAndView(
                "desk/accounts/statement.jte",
                "page",
                new StatementPage(account, owners, first, last, statement));
    }

    /** As the link to the next page has it; anything else is the first page. */
    static @Nullable Position position(String after) {
        var parts = after.split("_", -1);
        if (parts.length != 3) return null;
        try {
            return new Position(
                    LocalDate.parse(parts[0]),
                    UUID.fromString(parts[1]),
                    Integer.parseInt(parts[2]));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return null;
        }
    }
}
