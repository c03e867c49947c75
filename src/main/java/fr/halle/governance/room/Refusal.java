package fr.halle.governance.room;

/** Why a happening cannot be noted; its sentence is in messages.properties. */
public enum Refusal {
    EARLIER_THAN_THE_LAST,
    NOT_ON_THE_ROLL,
    ALREADY_THERE,
    NOT_THERE,
    PROXY_TO_ONESELF,
    HOLDER_IS_ABSENT,
    /** One holder has as many as the rule allows. */
    HOLDER_HAS_ENOUGH,
    NO_PROXY_TO_TAKE_BACK,
    OFFICER_IS_ABSENT;

    public String key() {
        return "governance.refusal." + name();
    }
}
