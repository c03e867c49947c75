package fr.halle.identity;

/** Where to go on to after signing in: a path of this site and nothing else. */
public final class LocalPath {

    private LocalPath() {}

    /** « //elsewhere.example » or a full address would send people away: then it is the home. */
    public static String of(String next) {
        return next.length() <= 500 && next.matches("/(?![/\\\\])[\\w\\-/.?=&%]*") ? next : "/";
    }
}
