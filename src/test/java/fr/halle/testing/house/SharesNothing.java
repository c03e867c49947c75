package fr.halle.testing.house;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs beside the others, with which it shares neither a database nor a server. The lock keeps its
 * own tests one after the other: by itself, {@link Execution} on a class would let them loose on
 * each other.
 */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(SharesNothing.TURN)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SharesNothing {

    /** Whose turn it is among all that run beside the rest and are no journeys. */
    String TURN = "beside the rest";
}
