package fr.halle.governance.minutes;

import fr.halle.governance.Sentence;
import fr.halle.governance.room.RoomState;

import org.jspecify.annotations.Nullable;

/** A line of the book and the room after it; none after one that was struck. */
record RoomRow(Note note, Sentence words, @Nullable RoomState after) {}
