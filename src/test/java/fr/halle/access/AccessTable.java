package fr.halle.access;

import fr.halle.testing.Sources;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** src/test/resources/access.md: a line for each route. */
record AccessTable(List<Line> lines) {

    static final List<String> COLUMNS =
            List.of(
                    "visitor",
                    "shopper",
                    "merchant",
                    "rival",
                    "animator",
                    "accountant",
                    "administrator");

    /** Who else comes to a counter, beside the merchant who owns it. */
    static final List<String> TEAM = List.of("staff", "bookkeeper", "agent");

    /** What each role is answered. */
    record Line(String method, String route, List<String> answers) {

        @Override
        public String toString() {
            return Stream.concat(Stream.of(method, route), answers.stream())
                    .reduce("", (line, cell) -> line + "| " + cell + " ")
                    .concat("|");
        }

        boolean saysTeam() {
            return answers.size() > COLUMNS.size();
        }

        String asVisitor() {
            return answers.getFirst();
        }

        boolean isForm() {
            return method.equals("POST") && !route.startsWith("/webhooks/");
        }
    }

    static AccessTable read() {
        return new AccessTable(
                Sources.read(Sources.PROJECT.resolve("src/test/resources/access.md"))
                        .lines()
                        .filter(line -> line.startsWith("| GET") || line.startsWith("| POST"))
                        .map(AccessTable::line)
                        .toList());
    }

    private static Line line(String text) {
        var cells = Arrays.stream(text.substring(1).split("\\|")).map(String::strip).toList();
        boolean team = cells.size() == 2 + COLUMNS.size() + TEAM.size();
        if (!team && cells.size() != 2 + COLUMNS.size()) {
            throw new AssertionError(
                    "This line of access.md must say what each of "
                            + COLUMNS
                            + " and, behind a shop's door, of "
                            + TEAM
                            + " is answered: "
                            + text);
        }
        return new Line(cells.get(0), cells.get(1), cells.subList(2, cells.size()));
    }
}
