package fr.halle.shops.doors;

import fr.halle.organisations.Capacity;
import fr.halle.shops.assistance.Scope;
import fr.halle.web.spi.Standing;
import fr.halle.web.spi.Who;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Set;

/** The doors of a shop, and who is given the key of which. */
@Configuration(proxyBeanMethods = false)
class ShopDoors {

    static final Set<Who> ALL =
            Set.of(
                    Who.MERCHANT,
                    Who.SHELF_KEEPER,
                    Who.DETAILS_KEEPER,
                    Who.ORDER_HANDLER,
                    Who.FIGURE_READER,
                    Who.STOCK_COUNTER,
                    Who.SHOP_TEAM);

    /** Of an agent, as far as the shop's mandate goes. */
    static Set<Who> of(Scope scope) {
        return switch (scope) {
            case SHELF -> Set.of(Who.SHELF_KEEPER, Who.STOCK_COUNTER, Who.SHOP_TEAM);
            case DETAILS -> Set.of(Who.DETAILS_KEEPER, Who.SHOP_TEAM);
        };
    }

    static Set<Who> of(Capacity capacity) {
        return switch (capacity) {
            case OWNER -> ALL;
            case STAFF -> Set.of(Who.ORDER_HANDLER, Who.STOCK_COUNTER, Who.SHOP_TEAM);
            case ACCOUNTANT -> Set.of(Who.FIGURE_READER, Who.SHOP_TEAM);
        };
    }

    @Bean
    Standing owners(HeldDoors doors) {
        return new DoorStanding(Who.MERCHANT, doors);
    }

    @Bean
    Standing shelfKeepers(HeldDoors doors) {
        return new DoorStanding(Who.SHELF_KEEPER, doors);
    }

    @Bean
    Standing detailsKeepers(HeldDoors doors) {
        return new DoorStanding(Who.DETAILS_KEEPER, doors);
    }

    @Bean
    Standing orderHandlers(HeldDoors doors) {
        return new DoorStanding(Who.ORDER_HANDLER, doors);
    }

    @Bean
    Standing figureReaders(HeldDoors doors) {
        return new DoorStanding(Who.FIGURE_READER, doors);
    }

    @Bean
    Standing stockCounters(HeldDoors doors) {
        return new DoorStanding(Who.STOCK_COUNTER, doors);
    }

    @Bean
    Standing shopTeams(HeldDoors doors) {
        return new DoorStanding(Who.SHOP_TEAM, doors);
    }
}
