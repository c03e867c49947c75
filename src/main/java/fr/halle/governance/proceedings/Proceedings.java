package fr.halle.governance.proceedings;

import fr.halle.governance.ballots.Taken;
import fr.halle.governance.bodies.Body;
import fr.halle.governance.bodies.Office;
import fr.halle.governance.minutes.RoomBook.Movement;
import fr.halle.governance.room.RoomState;
import fr.halle.governance.sessions.Item;
import fr.halle.governance.sessions.Roster;
import fr.halle.governance.sessions.Session;
import fr.halle.governance.signing.Officers;
import fr.halle.governance.votes.Choice;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The minutes of a session. CGCT L2121-15: who was there, what was on the agenda, what was said,
 * how each voted in public, what was decided.
 *
 * @param room as it was at the first vote, or at the end where there was none
 * @param substituted places that a substitute had taken then
 * @param officers who presided and kept the minutes then
 * @param later what happened in the room after it
 * @param adoption null as long as they are a draft
 */
record Proceedings(
        Session session,
        Body body,
        Roster roster,
        RoomState room,
        Collection<Integer> substituted,
        Map<Office, Integer> officers,
        List<Movement> later,
        List<Part> parts,
        @Nullable Adoption adoption) {

    /** {@code words}: what is written of it; null where nothing is known of the item. */
    record Part(Item item, @Nullable Taken taken, MinutesRows.@Nullable Words words) {

        String discussion() {
            return words == null ? "" : words.discussion();
        }

        /** Of its deliberation, where it was drawn up. */
        @Nullable String number() {
            return words == null ? null : words.number();
        }

        /** When its vote was put right, if it was. */
        @Nullable LocalDate correctedOn() {
            return words == null ? null : words.correctedOn();
        }

        String correctedFor() {
            return words == null || words.correctedFor() == null ? "" : words.correctedFor();
        }
    }

    record Adoption(
            LocalDate adoptedOn,
            @Nullable LocalDate publishedOn,
            Map<Office, Signature> signatures) {

        boolean isSigned() {
            return signatures.size() == Office.values().length;
        }

        @Nullable Signature signature(Office office) {
            return signatures.get(office);
        }
    }

    record Signature(Office office, String name, LocalDate signedOn) {}

    boolean isPublished() {
        return adoption != null && adoption.publishedOn() != null;
    }

    /** Of the texts: DRAFT, ADOPTED, SIGNED, PUBLISHED. */
    String state() {
        if (adoption == null) return "DRAFT";
        if (isPublished()) return "PUBLISHED";
        return adoption.isSigned() ? "SIGNED" : "ADOPTED";
    }

    int inOffice() {
        return roster.seats().size();
    }

    int quorumNeeded() {
        return session.rules().quorum().needed(inOffice());
    }

    boolean isQuorate() {
        return room.meets(session.rules().quorum(), inOffice());
    }

    int counted() {
        return session.rules().quorum().represented()
                ? room.voters().size()
                : room.present().size();
    }

    /** Who presided or kept the minutes; empty where nobody did. */
    String officer(Office office) {
        var number = officers.get(office);
        return number == null ? "" : roster.name(number, substituted);
    }

    Officers signing() {
        return new Officers(session, officers, substituted);
    }

    String present() {
        return roster.names(room.present(), substituted);
    }

    String absent() {
        return roster.names(roster.without(room.present(), room.inForce().keySet()), List.of());
    }

    /** Who said so, by name. */
    String who(Taken taken, Choice choice) {
        return roster.names(taken.who(choice), taken.substituted());
    }
}
