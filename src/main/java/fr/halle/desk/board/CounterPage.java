package fr.halle.desk.board;

import fr.halle.desk.Frame;

import java.util.List;

/** The shops where a person does something. */
record CounterPage(List<Frame> shops) {}
