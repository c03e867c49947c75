package fr.halle.governance;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What is not there, or is not for whoever asks: both look alike. */
public final class NotThere {

    private NotThere() {}

    public static ResponseStatusException answer() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
