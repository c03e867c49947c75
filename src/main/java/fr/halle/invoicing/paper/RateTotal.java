package fr.halle.invoicing.paper;

import org.joda.money.Money;

/** All that is taxed alike: the base, the tax, and both together as it was paid. */
public record RateTotal(Rate rate, Money net, Money tax, Money gross) {}
