package fr.halle.catalog.checking;

import fr.halle.kernel.ProductId;
import fr.halle.kernel.ShopId;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Asked before a product is put on sale; whoever watches over listings answers, as a bean. */
public interface PublicationCheck {

    /** What stands in the way; nothing when it may be on sale. */
    List<Obstacle> obstacles(ShopId shop, ProductId product);

    /** Of many at once, in a few statements; what is none of the shop's is left out. */
    Map<ProductId, Verdict> verdicts(ShopId shop, Collection<ProductId> products);

    /** {@code score}: 0 to 100; obstacles as above. */
    record Verdict(int score, List<Obstacle> obstacles) {}

    /** {@code sentenceKey} says what to do, with these arguments. */
    record Obstacle(String rule, String sentenceKey, List<Object> arguments) {}
}
