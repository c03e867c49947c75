package fr.halle.governance.polls;

/** The tellers' codes do not open this poll; nothing has changed. */
public class WrongCodes extends RuntimeException {

    WrongCodes(Throwable cause) {
        super("The tellers' codes do not open this poll", cause);
    }
}
