package fr.halle.governance.bodies;

import java.util.UUID;

/** Members with a share of the votes, whatever their number. */
public record College(UUID id, String name, int share) {}
