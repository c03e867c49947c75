package fr.halle.desk.sales;

import org.joda.money.Money;

/** This week until now, and the week before until the same hour. */
public record WeekSoFar(int orders, Money amount, int ordersBefore, Money amountBefore) {}
