package fr.halle.costsharing.books;

import fr.halle.ledger.Account;
import fr.halle.ledger.OwnPage;
import fr.halle.ledger.Written;

import org.springframework.stereotype.Component;

import java.util.Optional;

/** A claim, a receipt and a payment are taken back where they were entered. */
@Component
class Pages implements OwnPage {

    @Override
    public Optional<String> of(Written entry) {
        var page = "/accounts/sharing/%s/" + entry.subject();
        return switch (entry.cause().kind()) {
            case Books.PAID -> Optional.of(page.formatted("expenses"));
            case Books.CALLED, Books.RECEIVED -> Optional.of(page.formatted("claims"));
            default -> Optional.empty();
        };
    }

    /** What parties owe is what their claims ask for. */
    @Override
    public boolean keeps(Account account) {
        return account.code().startsWith(Books.CLAIMS);
    }
}
