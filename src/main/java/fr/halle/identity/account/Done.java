package fr.halle.identity.account;

/** What was just changed, said once at the top of the account's page. */
enum Done {
    SAVED("identity.account.saved"),
    LETTER("identity.account.letter"),
    PASSWORD("identity.account.password-changed"),
    NEWS_ON("identity.account.news-on"),
    NEWS_OFF("identity.account.news-off");

    private final String key;

    Done(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
