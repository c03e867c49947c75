package fr.halle.shops;

import org.jspecify.annotations.Nullable;

/**
 * Who stands behind a shop, beyond the name and the SIREN of its organisation. Texts may be empty;
 * whoever is below the VAT threshold has no VAT number.
 *
 * @param register the trade register and its town, « RCS Sedan »
 * @param mediatorSite a whole address, https included
 */
public record LegalNotice(
        String legalForm,
        @Nullable String siret,
        @Nullable String vatNumber,
        String register,
        String mediator,
        String mediatorSite) {

    static final LegalNotice NOTHING = new LegalNotice("", null, null, "", "", "");
}
