package fr.halle.web.ui;

/** Which door of the hall the visitor has come through. */
public enum Door {
    MARKET("/market", "market"),
    COMMONS("/commons", "stairs"),
    COUNCIL("/council", "roof"),
    NONE("/", "roof");

    private final String href;
    private final String icon;

    Door(String href, String icon) {
        this.href = href;
        this.icon = icon;
    }

    public String href() {
        return href;
    }

    public String icon() {
        return icon;
    }

    /** The beginning of its texts: web.door.market and so on. */
    public String key() {
        return "web.door." + name().toLowerCase(java.util.Locale.ROOT);
    }

    public static final Door[] FRONT = {MARKET, COMMONS, COUNCIL};
}
