package fr.halle.invoicing.paper;

import org.joda.money.Money;

import java.math.BigDecimal;

/** What was delivered or taken back, at what was paid for it: {@code gross} includes VAT. */
public record Entry(
        int position, String name, BigDecimal quantity, Unit unit, Rate rate, Money gross) {}
