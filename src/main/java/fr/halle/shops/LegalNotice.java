package fr.halle.shops;

import org.jspecify.annotations.Nullable;

/**
 * Who stands behind a shop, beyond the name and the SIREN of its organisation. Texts may be empty;
 * whoever is below the VAT threshold has no VAT number.
 *
 * @param register the trade register and its town, « RCS Sedan »
 * @param mediatorSite a whole address, https included
 * @param hasTerms whether terms of sale were made from all this
 */
public record LegalNotice(
        String legalForm,
        @Nullable String siret,
        @Nullable String vatNumber,
        String register,
        String mediator,
        String mediatorSite,
        boolean hasTerms) {

    /** As somebody says it; whether there are terms of sale is not theirs to say. */
    public LegalNotice(
            String legalForm,
            @Nullable String siret,
            @Nullable String vatNumber,
            String register,
            String mediator,
            String mediatorSite) {
        this(legalForm, siret, vatNumber, register, mediator, mediatorSite, false);
    }

    static final LegalNotice NOTHING = new LegalNotice("", null, null, "", "", "");
}
