package fr.halle.demonstration;

import fr.halle.web.spi.Demonstration;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Loads the invented territory where one is wanted. Singletons are all there and the web server is
 * not yet: no page is ever half filled, and the people exist before they are given a password.
 */
@Component
class InventedTerritory implements SmartInitializingSingleton {

    private final Demonstration demonstration;
    private final Loading loading;

    InventedTerritory(Demonstration demonstration, Loading loading) {
        this.demonstration = demonstration;
        this.loading = loading;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (demonstration.isOn()) loading.loadOnce();
    }
}
