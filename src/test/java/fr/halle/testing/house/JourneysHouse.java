package fr.halle.testing.house;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.test.context.TestPropertySource;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs in a thread of its own, in the house of the journeys: a whole Halle of their own, because
 * they walk while the other tests run beside them. One after the other, for they share a browser.
 */
@TestPropertySource(properties = "spring.application.name=journeys")
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("browser")
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface JourneysHouse {}
