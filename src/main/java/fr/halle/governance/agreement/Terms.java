package fr.halle.governance.agreement;

import java.time.LocalDate;

/**
 * What the text fixes.
 *
 * @param endsOn its last day
 * @param noticeMonths how long before it leaves a party says so
 * @param reminderMonths how long before its end the parties are reminded to renew it
 */
public record Terms(LocalDate endsOn, int noticeMonths, int reminderMonths, Reading reading) {}
