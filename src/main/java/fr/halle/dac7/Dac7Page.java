package fr.halle.dac7;

import java.util.List;

/** Who is declared for a year, who is not, and what is missing. */
record Dac7Page(int year, List<Seller> sellers) {

    List<Seller> declared() {
        return sellers.stream().filter(Seller::isDeclared).toList();
    }

    List<Seller> inFile() {
        return declared().stream().filter(Seller::isComplete).toList();
    }

    int undeclared() {
        return sellers.size() - declared().size();
    }

    String path() {
        return "/accounts/dac7/" + year;
    }
}
