package fr.halle.catalog.checking;

import fr.halle.kernel.ProductId;
import fr.halle.kernel.ShopId;

import java.util.List;

/** Asked before a product is put on sale; whoever watches over listings answers, as a bean. */
public interface PublicationCheck {

    /** What stands in the way; nothing when it may be on sale. */
    List<Obstacle> obstacles(ShopId shop, ProductId product);

    /** {@code sentenceKey} says what to do, with these arguments. */
    record Obstacle(String rule, String sentenceKey, List<Object> arguments) {}
}
