package fr.halle.territory;

/**
 * A group of communes with its own council. The type is INSEE's: CC, CA, CU or METRO.
 *
 * @param conventionPartner whether it signed the partnership convention with the département
 */
public record Epci(String siren, String name, String type, boolean conventionPartner) {}
