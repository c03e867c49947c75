package fr.halle.invoicing.facturx;

import fr.halle.invoicing.paper.Party;

import org.jspecify.annotations.Nullable;

import javax.xml.stream.XMLStreamException;

/**
 * A seller or a buyer for machines. Schemes are of ISO 6523: 0002 SIREN, 0009 SIRET, 0225 France.
 */
record Parties(Tree xml) {

    void write(Party party, boolean franchise) throws XMLStreamException {
        var numbers = party.registration();
        if (numbers.siret() != null) {
            xml.text("ram:GlobalID", numbers.siret(), "schemeID", "0009");
        }
        xml.text("ram:Name", party.name());
        @Nullable String siren = numbers.siren();
        if (siren != null) {
            xml.in(
                    "ram:SpecifiedLegalOrganization",
                    () -> xml.text("ram:ID", siren, "schemeID", "0002"));
        }
        xml.in(
                "ram:PostalTradeAddress",
                () -> {
                    xml.text("ram:PostcodeCode", party.address().postcode());
                    xml.text("ram:LineOne", party.address().street());
                    xml.text("ram:CityName", party.address().town());
                    xml.text("ram:CountryID", "FR");
                });
        xml.in("ram:URIUniversalCommunication", () -> address(party));
        registration(numbers, franchise);
    }

    private void address(Party party) throws XMLStreamException {
        @Nullable String siren = party.registration().siren();
        if (siren == null) xml.text("ram:URIID", party.email(), "schemeID", "EM");
        else xml.text("ram:URIID", siren, "schemeID", "0225");
    }

    /** Whoever is below the threshold is known to the tax office by its SIREN (BR-E-02). */
    private void registration(Party.Registration numbers, boolean franchise)
            throws XMLStreamException {
        @Nullable String vat = numbers.vatNumber();
        @Nullable String siren = numbers.siren();
        if (vat != null) {
            xml.in("ram:SpecifiedTaxRegistration", () -> xml.text("ram:ID", vat, "schemeID", "VA"));
        } else if (franchise && siren != null) {
            xml.in(
                    "ram:SpecifiedTaxRegistration",
                    () -> xml.text("ram:ID", siren, "schemeID", "FC"));
        }
    }
}
