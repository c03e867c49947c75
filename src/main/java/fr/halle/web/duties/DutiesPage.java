package fr.halle.web.duties;

import fr.halle.web.spi.Duty;

import java.util.List;

/** Each duty of the reader, with how many wait there. */
record DutiesPage(List<Line> lines) {

    record Line(Duty duty, int waiting) {}
}
