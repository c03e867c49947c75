package fr.halle.catalog.files;

/** Stops the reading of a file, with what its sender is told. */
final class NotReadable extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Sentence why;

    NotReadable(String key, Object... arguments) {
        super(key);
        this.why = new Sentence("file." + key, arguments);
    }

    Sentence why() {
        return why;
    }
}
