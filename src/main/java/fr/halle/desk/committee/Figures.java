package fr.halle.desk.committee;

import fr.halle.shops.assistance.Stage;
import fr.halle.territory.Epci;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How far the shops of one EPCI are.
 *
 * @param stages how many stand at each, none left out
 * @param declined how many do not want to go on: they stand at no stage
 * @param stuck how many have not moved for a fortnight
 * @param quarters of an hour spent on them
 */
record Figures(Epci epci, Map<Stage, Integer> stages, int stuck, int declined, int quarters) {

    static Figures of(Epci epci, List<Line> lines, Instant now) {
        var stages = new EnumMap<Stage, Integer>(Stage.class);
        for (var stage : Stage.values()) stages.put(stage, 0);
        var going = lines.stream().filter(line -> !line.onboarding().declined()).toList();
        going.forEach(line -> stages.merge(line.onboarding().stage(), 1, Integer::sum));
        return new Figures(
                epci,
                stages,
                (int) lines.stream().filter(line -> line.onboarding().isStuck(now)).count(),
                lines.size() - going.size(),
                lines.stream().mapToInt(line -> line.onboarding().quarters()).sum());
    }

    int all() {
        return stages.values().stream().mapToInt(Integer::intValue).sum();
    }

    int at(Stage stage) {
        return stages.getOrDefault(stage, 0);
    }
}
