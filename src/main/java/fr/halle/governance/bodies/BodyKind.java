package fr.halle.governance.bodies;

/** What a body is; what it may decide is in its rules. */
public enum BodyKind {
    STEERING,
    TECHNICAL,
    PARTNER_COUNCIL,
    ASSEMBLY
}
