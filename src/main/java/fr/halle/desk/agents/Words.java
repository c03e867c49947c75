package fr.halle.desk.agents;

/** A short sentence that somebody typed. */
final class Words {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 300;

    private Words() {}

    static String of(String typed) {
        return typed.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    static boolean isWrong(String typed) {
        int length = of(typed).length();
        return length < SHORTEST || length > LONGEST;
    }
}
