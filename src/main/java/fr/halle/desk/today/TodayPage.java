package fr.halle.desk.today;

import fr.halle.desk.Frame;
import fr.halle.desk.sales.WeekSoFar;
import fr.halle.shops.hours.Holidays;

import java.time.LocalDate;
import java.util.List;

/** The merchant's home. */
record TodayPage(
        Frame frame,
        LocalDate today,
        List<Chore> chores,
        List<Holidays.Asked> holidays,
        WeekSoFar week) {}
