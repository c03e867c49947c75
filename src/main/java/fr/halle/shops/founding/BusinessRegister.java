package fr.halle.shops.founding;

/** The State’s register of businesses, which may be switched off or out of reach. */
public interface BusinessRegister {

    /** What it says of an establishment. */
    sealed interface Answer {

        /** {@code street} without the postcode; every text may be empty. */
        record Found(String name, String street, String postcode, String commune)
                implements Answer {}

        /** It knows no such establishment. */
        record Unknown() implements Answer {}

        /** Nobody answers, or nobody is asked: the merchant types it. */
        record Unreachable() implements Answer {}
    }

    /** Within a few seconds; never throws for what happens at the other end. */
    Answer find(Siret siret);
}
