package fr.halle.shops;

/**
 * The four trades of the territory (CAPLA: commerçants, artisans, professions libérales,
 * agriculteurs).
 */
public enum Trade {
    SHOPKEEPER,
    CRAFTSPERSON,
    LIBERAL_PROFESSION,
    FARMER;

    /**
     * A liberal profession works by appointment, quote or contact: nothing of it goes into a
     * basket.
     */
    public boolean sellsByBasket() {
        return this != LIBERAL_PROFESSION;
    }
}
