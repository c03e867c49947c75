package fr.halle.identity.secondfactor;

import java.util.List;

/** The codes, in the only moment when they can be read. */
record RecoveryCodesPage(List<String> codes, String next) {}
