package fr.halle.web;

import fr.halle.kernel.Language;
import fr.halle.kernel.PersonId;
import fr.halle.web.spi.BasketCount;
import fr.halle.web.spi.Demonstration;
import fr.halle.web.spi.Duty;
import fr.halle.web.spi.PublicAddress;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Standing;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Assets;
import fr.halle.web.ui.Brand;
import fr.halle.web.ui.Drawings;
import fr.halle.web.ui.Ui;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

import java.util.List;
import java.util.Optional;

/** Gathers what stands around a page: brand, language, who reads it, the number on their basket. */
@Component
class Shells {

    private final MessageSource messages;
    private final House house;
    private final BasketCount baskets;
    private final List<Standing> standings;
    private final List<Duty> duties;

    /** What is the same for everyone and does not change while the process runs. */
    @Component
    record House(
            Brand brand,
            Drawings drawings,
            Assets assets,
            PublicAddress address,
            Demonstration demonstration) {}

    Shells(
            MessageSource messages,
            House house,
            Optional<BasketCount> baskets,
            List<Standing> standings,
            List<Duty> duties) {
        this.messages = messages;
        this.house = house;
        this.baskets = baskets.orElse(_ -> 0);
        this.standings = standings;
        this.duties = duties;
    }

    Ui around(HttpServletRequest request) {
        var language = Language.of(RequestContextUtils.getLocale(request));
        var person = person();
        return new Ui(
                messages,
                language,
                new Ui.Shell(
                        house.brand(),
                        house.drawings(),
                        house.assets(),
                        house.address(),
                        house.demonstration().isOn(),
                        baskets.of(request),
                        person,
                        person != null && stands(person, Who.SHOP_TEAM),
                        person != null && stands(person, Who.ADMINISTRATOR),
                        person == null ? List.of() : duties(person.id())),
                request);
    }

    private List<Duty> duties(PersonId person) {
        return duties.stream().filter(duty -> duty.isOf(person)).toList();
    }

    private boolean stands(SignedIn person, Who where) {
        return standings.stream()
                .anyMatch(standing -> standing.who() == where && standing.isHeldBy(person.id()));
    }

    private static @Nullable SignedIn person() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? signedIn
                : null;
    }
}
