package fr.halle.ledger;

import java.time.LocalDate;

/** Nothing is posted any more on that day: the accountant has closed it. */
public class BooksAreClosed extends RuntimeException {

    BooksAreClosed(LocalDate day, Throwable cause) {
        super("The books are closed on " + day, cause);
    }
}
