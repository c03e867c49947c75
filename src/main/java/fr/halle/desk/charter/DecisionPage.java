package fr.halle.desk.charter;

import fr.halle.charter.rules.Rule;
import fr.halle.charter.shelf.Held;
import fr.halle.charter.versions.Wording;
import fr.halle.desk.Frame;

import java.util.List;

/** The statement of reasons of one listing. {@code problem} is a key, or empty. */
record DecisionPage(
        Frame frame, Held held, List<Rule> rules, Wording wording, String words, String problem) {

    String path() {
        return frame.path() + "/charter/decisions/" + held.id();
    }
}
