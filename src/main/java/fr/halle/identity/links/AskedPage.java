package fr.halle.identity.links;

/**
 * What is said after every such form, whoever the address belongs to; {@code minutes} the link
 * lives.
 */
public record AskedPage(String email, long minutes, boolean joining) {}
