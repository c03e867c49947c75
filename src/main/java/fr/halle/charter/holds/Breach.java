package fr.halle.charter.holds;

import fr.halle.catalog.checking.ListedForCheck;
import fr.halle.charter.rules.Rule;

import java.util.List;

/** A listing and the blocking rules that it breaks, those left out that it was spared. */
record Breach(ListedForCheck listing, List<Rule> rules) {}
