package fr.halle.charter;

import fr.halle.catalog.checking.ListedForCheck;
import fr.halle.charter.rules.Check;

/** A listing and what a version says of it. */
public record Checked(ListedForCheck listing, Check check) {}
