package fr.halle.payments;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The whole house on a real port, with a purchase to pay for and a bank that can be told what to
 * do.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"halle.demo=true", "halle.payments.poll-every=1h"})
@Import({Purchases.class, PaperBank.class, PaperAccounts.class, Till.class, Shopper.class})
public @interface PaymentsTest {}
