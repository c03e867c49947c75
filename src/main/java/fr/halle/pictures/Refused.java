package fr.halle.pictures;

/** A file that is no photograph that we keep; caught where it was sent. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Mistake mistake;

    Refused(String what, Object... arguments) {
        super(what);
        mistake = Mistake.file(what, arguments);
    }

    Mistake mistake() {
        return mistake;
    }
}
