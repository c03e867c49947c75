package fr.halle.governance.electronic;

/** The tellers' codes do not open this vote; nothing has changed. */
public class WrongCodes extends RuntimeException {

    WrongCodes(Throwable cause) {
        super("The tellers' codes do not open this vote", cause);
    }
}
