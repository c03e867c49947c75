package fr.halle.governance.annexed;

import java.util.UUID;

/**
 * A file of an annex.
 *
 * @param annex its number
 * @param bytes its size
 * @param sha256 says whether a copy is the one that was signed
 */
public record AnnexFile(UUID id, int annex, String name, int bytes, String sha256) {}
