package fr.halle.costsharing.members;

import fr.halle.governance.agreement.Party;
import fr.halle.governance.bodies.Seats.Held;
import fr.halle.territory.Territory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * For which party a seat is held: the council's own by its SIREN; elsewhere by the name that the
 * mandate says, or its college.
 */
final class Represented {

    private static final String DEPARTMENT = "département";

    private Represented() {}

    static List<Party> by(List<Held> seats, List<Party> parties) {
        return seats.stream()
                .map(seat -> by(seat, parties))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Optional<Party> by(Held seat, List<Party> parties) {
        var siren = seat.siren();
        if (siren != null) {
            return parties.stream().filter(each -> each.siren().equals(siren)).findFirst();
        }
        return Stream.of(seat.represents(), seat.college())
                .filter(words -> !words.isEmpty())
                .findFirst()
                .flatMap(words -> parties.stream().filter(p -> isOf(words, p)).findFirst());
    }

    private static boolean isOf(String words, Party party) {
        if (Territory.isSameName(words, party.name())) return true;
        return party.department()
                && words.toLowerCase(Locale.FRENCH).startsWith(DEPARTMENT)
                && party.name()
                        .toLowerCase(Locale.FRENCH)
                        .startsWith(words.toLowerCase(Locale.FRENCH));
    }
}
