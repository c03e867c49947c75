package fr.halle.desk.assistance;

import fr.halle.identity.Identity;
import fr.halle.kernel.Language;
import fr.halle.kernel.OrganisationId;
import fr.halle.organisations.Organisations;
import fr.halle.shops.Shop;
import fr.halle.shops.ShopLanguages;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Written to the shop, and to everybody who acts for the provider. */
@Component
class AssistanceLetters {

    private final AssistanceLetter letter;
    private final Organisations organisations;
    private final Identity identity;
    private final ShopLanguages languages;
    private final Clock clock;

    AssistanceLetters(
            AssistanceLetter letter,
            Organisations organisations,
            Identity identity,
            ShopLanguages languages,
            Clock clock) {
        this.letter = letter;
        this.organisations = organisations;
        this.identity = identity;
        this.languages = languages;
        this.clock = clock;
    }

    void granted(Shop shop, OrganisationId provider, LocalDate lastDay) {
        toShop(shop, "granted", name(provider), lastDay);
        toAgents(shop, provider, "granted-agent", lastDay);
    }

    void revoked(Shop shop, OrganisationId provider) {
        toShop(shop, "revoked", name(provider));
        toAgents(shop, provider, "revoked-agent");
    }

    void asked(Shop shop, OrganisationId provider) {
        toShop(shop, "asked", name(provider));
    }

    void signed(Shop shop, OrganisationId provider, int products) {
        toShop(shop, "signed", name(provider), products);
        toAgents(shop, provider, "signed-agent", products);
    }

    void declined(Shop shop, OrganisationId provider, String reason) {
        toAgents(shop, provider, "declined-agent", reason);
    }

    private String name(OrganisationId provider) {
        return organisations.legal(provider).name();
    }

    private void toShop(Shop shop, String kind, Object... more) {
        var language = languages.of(List.of(shop)).getOrDefault(shop.id(), Language.FR);
        letter.send(
                new AssistanceLetter.Reader(shop.email(), language),
                kind,
                shop,
                "/counter/" + shop.slug() + "/assistance",
                more);
    }

    private void toAgents(Shop shop, OrganisationId provider, String kind, Object... more) {
        var agents =
                organisations
                        .whoActsFor(Set.of(provider), clock.instant())
                        .getOrDefault(provider, List.of());
        identity.byIds(agents)
                .values()
                .forEach(
                        agent ->
                                letter.send(
                                        new AssistanceLetter.Reader(
                                                agent.email(), agent.language()),
                                        kind,
                                        shop,
                                        "/assistance/shops/" + shop.slug(),
                                        more));
    }
}
