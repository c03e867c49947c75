package fr.halle.governance.agreement;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * One of those who sign.
 *
 * @param department the département, or a partner
 * @param signedOn null: not yet
 */
public record Party(String siren, String name, boolean department, @Nullable LocalDate signedOn) {}
