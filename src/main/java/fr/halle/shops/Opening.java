package fr.halle.shops;

import java.time.DayOfWeek;
import java.time.LocalTime;

/** One stretch of a week during which the shop is open, in local time; it ends before midnight. */
public record Opening(DayOfWeek day, LocalTime opens, LocalTime closes) {}
