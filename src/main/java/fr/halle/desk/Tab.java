package fr.halle.desk;

/** A link between the pages of the counter; {@code path} follows the shop's own. */
public record Tab(String key, String path, boolean current) {}
