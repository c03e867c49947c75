package fr.halle.testing;

import fr.halle.kernel.PersonId;
import fr.halle.testing.house.SharesNothing;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.UUID;

/**
 * The whole house on a port of its own, with the demonstration's shops and people; one for all the
 * tests that say so. They run one after the other, beside the rest.
 */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(SharesNothing.TURN)
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "halle.demo=true",
            "halle.demo.password=" + WholeHouse.PASSWORD,
            "halle.show-sql-count=true"
        })
public @interface WholeHouse {

    /** Of every invented person. */
    String PASSWORD = "sesame-ouvre-toi";

    String SHOPPER = "marguerite@demo.halle.example";
    String MERCHANT = "fournil@demo.halle.example";
    String MERCHANTS_SIREN = "999002710";
    String MERCHANTS_SHOP = "fournil-du-sanglier-savant";

    /** Hands out the merchant's orders. */
    String STAFF = "vente@demo.halle.example";

    /** Reads the merchant's figures. */
    String BOOKKEEPER = "cabinet@demo.halle.example";

    /** Of an outside provider, without a mandate of the merchant's. */
    String AGENT = "agent@demo.halle.example";

    String RIVAL = "cremerie@demo.halle.example";
    String RIVALS_SHOP = "cremerie-de-la-chouette-etourdie";

    /** Of the whole territory. */
    String ANIMATOR = "animation@demo.halle.example";

    /** Of the EPCI Ardenne Métropole alone, SIREN 200041630. */
    String ANIMATOR_OF_METROPOLE = "animation.metropole@demo.halle.example";

    String ACCOUNTANT = "comptes@demo.halle.example";
    String ADMINISTRATOR = "administration@demo.halle.example";

    /** Who did it, where a test does not ask by whom. */
    PersonId SOMEBODY = new PersonId(new UUID(0, 1));
}
