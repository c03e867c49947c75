package fr.halle.desk.hours;

import fr.halle.desk.Frame;
import fr.halle.ordering.counter.Ticket;

import java.time.LocalDate;
import java.util.List;

/** Before a shop closes for today: the orders that it has already taken and must settle. */
record ClosedToday(Frame frame, LocalDate today, List<Ticket> taken) {}
