package fr.halle.access;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A line of the table, and one of those who try it, by their place in it. */
record Cell(AccessTable.Line line, int role) {

    static Stream<Cell> of(AccessTable.Line line) {
        return IntStream.range(0, line.answers().size()).mapToObj(role -> new Cell(line, role));
    }

    /** Reading, and whatever is refused. */
    boolean changesNothing() {
        return line.method().equals("GET") || isRefusal(line.answers().get(role));
    }

    static boolean isRefusal(String answer) {
        return List.of("403", "404", "sign-in").contains(answer);
    }
}
