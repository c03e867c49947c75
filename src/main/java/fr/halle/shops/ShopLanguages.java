package fr.halle.shops;

import fr.halle.identity.Identity;
import fr.halle.identity.Person;
import fr.halle.kernel.Language;
import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;
import fr.halle.organisations.Organisations;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * In which language a shop is written to: a door of its own, for whoever writes to many at once.
 */
@Component
public class ShopLanguages {

    private final Organisations organisations;
    private final Identity identity;
    private final Clock clock;

    ShopLanguages(Organisations organisations, Identity identity, Clock clock) {
        this.organisations = organisations;
        this.identity = identity;
        this.clock = clock;
    }

    /**
     * That of the person whose address is the shop's, if they act for it; else the one that all who
     * act for it share; else French. Two statements, however many shops.
     */
    public Map<ShopId, Language> of(Collection<Shop> shops) {
        var acting =
                organisations.whoActsFor(
                        shops.stream().map(Shop::organisation).collect(Collectors.toSet()),
                        clock.instant());
        var people =
                identity.byIds(
                        acting.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
        return shops.stream()
                .collect(
                        Collectors.toMap(
                                Shop::id,
                                shop ->
                                        language(
                                                shop,
                                                known(
                                                        acting.getOrDefault(
                                                                shop.organisation(), List.of()),
                                                        people)),
                                (one, other) -> one));
    }

    private static List<Person> known(List<PersonId> acting, Map<PersonId, Person> people) {
        return acting.stream().map(people::get).filter(Objects::nonNull).toList();
    }

    private static Language language(Shop shop, List<Person> acting) {
        var reader =
                acting.stream()
                        .filter(person -> person.email().equalsIgnoreCase(shop.email()))
                        .map(Person::language)
                        .findFirst();
        boolean allEnglish =
                !acting.isEmpty()
                        && acting.stream().allMatch(person -> person.language() == Language.EN);
        return reader.orElse(allEnglish ? Language.EN : Language.FR);
    }
}
