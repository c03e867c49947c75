package fr.halle.dac7;

import java.util.List;

/** Who is declared for a year, who is not, what is missing, and whether there is a file. */
record Dac7Page(int year, List<Seller> sellers, Declared file) {

    List<Seller> declared() {
        return declared(sellers);
    }

    static List<Seller> declared(List<Seller> sellers) {
        return sellers.stream().filter(Seller::isDeclared).toList();
    }

    int complete() {
        return (int) declared().stream().filter(Seller::isComplete).count();
    }

    int undeclared() {
        return sellers.size() - declared().size();
    }

    boolean isMade() {
        return file instanceof Declared.Made;
    }

    /** Why there is no file, as keys of sentences. */
    List<String> reasons() {
        return file instanceof Declared.Lacking lacking ? lacking.reasons() : List.of();
    }

    /** What the schema says against the file; empty when nothing. */
    String mistake() {
        return file instanceof Declared.Invalid invalid ? invalid.mistake() : "";
    }

    String path() {
        return "/accounts/dac7/" + year;
    }
}
