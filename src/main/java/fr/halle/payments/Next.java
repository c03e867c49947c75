package fr.halle.payments;

/** What the shopper does next to pay. */
public sealed interface Next {

    /** Go to this page of the provider; a path of ours or a whole address. */
    record Redirect(String url) implements Next {}

    /** It is paid already, or expired, or paid on collection: show how things stand. */
    record NothingToDo() implements Next {}

    /** The provider does not answer. Nothing is charged; try again or pay in another way. */
    record Unavailable() implements Next {}
}
