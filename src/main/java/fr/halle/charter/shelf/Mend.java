package fr.halle.charter.shelf;

import fr.halle.charter.rules.Rule;

/** A rule that a listing breaks; {@code gain}: the points that mending it alone would win. */
public record Mend(String slug, String title, Rule rule, int gain) {}
