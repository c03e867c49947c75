package fr.halle.testing.house;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.ResourceLocksProvider;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;

/**
 * Runs beside the other classes, with which it shares neither a database nor a server. Its own
 * tests share them and still run one after the other: by itself, {@link Execution} on a class would
 * let them loose on each other.
 */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(providers = SharesNothing.Itself.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SharesNothing {

    /** A lock that nobody else asks for keeps the tests of a class in one thread. */
    class Itself implements ResourceLocksProvider {

        @Override
        public Set<Lock> provideForClass(Class<?> testClass) {
            return Set.of(new Lock(testClass.getName()));
        }
    }
}
