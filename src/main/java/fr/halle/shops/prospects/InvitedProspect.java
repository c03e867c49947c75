package fr.halle.shops.prospects;

import java.util.Map;
import java.util.UUID;

/**
 * A shop that was invited to open here.
 *
 * @param commune an INSEE code
 * @param siret and {@code trade}: empty where whoever invites did not know
 */
public record InvitedProspect(
        UUID invitation, String name, String commune, String email, String siret, String trade) {

    /** By the fields of the steps; {@code communeName} as its people write it. */
    public Map<String, String> known(String communeName) {
        return Map.of(
                "siret",
                siret,
                "trade",
                trade,
                "name",
                name,
                "commune",
                communeName,
                "email",
                email);
    }
}
