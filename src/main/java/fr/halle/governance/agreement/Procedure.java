package fr.halle.governance.agreement;

/**
 * Something that the parties pay together.
 *
 * @param article of the text that says so; nought where an amendment does
 * @param amendment that added it; nought where the text itself names it
 */
public record Procedure(String code, String name, int article, int amendment) {}
