package fr.halle.fulfilment;

import java.time.LocalDate;
import java.util.List;

/** The slots of one day, earliest first. */
public record SlotDay(LocalDate day, List<Slot> slots) {}
