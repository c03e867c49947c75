package fr.halle.charter.rules;

import java.util.function.Function;

/** What rules there can be. A version says which of them hold, for whom, and how strictly. */
public enum Kind {
    PICTURES(EnoughPictures::new, Field.LEAST),
    ALTERNATIVE_TEXT(_ -> new PicturesDescribed()),
    TITLE_LENGTH(TitleOfGoodLength::new, Field.LEAST, Field.MOST),
    TITLE_CASE(_ -> new TitleNotShouted()),
    DESCRIPTION_LENGTH(Described::new, Field.LEAST),
    PRICE(PriceWithin::new, Field.LEAST, Field.MOST),
    UNIT_PRICE(_ -> new UnitPriceKnown()),
    ORIGIN(_ -> new OriginSaid()),
    ALLERGENS(_ -> new AllergensDeclared()),
    BARCODE(_ -> new BarcodesRight()),
    FORBIDDEN_WORDS(NoForbiddenWord::new, Field.WORDS),
    FORBIDDEN_AISLES(NotInForbiddenAisle::new, Field.WORDS),
    CONTACT_DATA(_ -> new NoContactData()),
    DUPLICATE(_ -> new NameOfItsOwn());

    /** What can be set: a smaller or larger number, a list of words. */
    public enum Field {
        LEAST,
        MOST,
        WORDS
    }

    private final Function<Parameters, Demand> demand;
    private final java.util.Set<Field> fields;

    Kind(Function<Parameters, Demand> demand, Field... fields) {
        this.demand = demand;
        this.fields = java.util.Set.of(fields);
    }

    public boolean takes(Field field) {
        return fields.contains(field);
    }

    /** Whether a law stands behind it. */
    public boolean hasLaw() {
        return switch (this) {
            case ALTERNATIVE_TEXT, DESCRIPTION_LENGTH, UNIT_PRICE, ORIGIN, ALLERGENS -> true;
            case FORBIDDEN_WORDS -> true;
            default -> false;
        };
    }

    /** Its numbers are cents. */
    public boolean isMoney() {
        return this == PRICE;
    }

    Demand asking(Parameters parameters) {
        return demand.apply(parameters);
    }
}
