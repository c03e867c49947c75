package fr.halle.governance.minutes;

import fr.halle.governance.Sentence;
import fr.halle.governance.bodies.Body;
import fr.halle.governance.bodies.Office;
import fr.halle.governance.minutes.WornProxies.Worn;
import fr.halle.governance.room.Room.Moment;
import fr.halle.governance.room.RoomState;
import fr.halle.governance.sessions.Roster;
import fr.halle.governance.sessions.Seat;
import fr.halle.governance.sessions.Session;
import fr.halle.web.ui.Choice;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The room as its secretary sees it.
 *
 * @param worn proxies that would need a new paper
 * @param typed the line that was not taken
 */
record RoomPage(
        Session session,
        Body body,
        List<Seat> seats,
        Book book,
        List<Worn> worn,
        String typed,
        long correcting,
        List<Sentence> said) {

    RoomState state() {
        return book.state();
    }

    /** Latest first. */
    List<RoomRow> rows() {
        var moments = new ArrayList<Moment>(book.room().moments());
        var rows = new ArrayList<RoomRow>();
        for (var note : book.notes()) {
            var after = note.counts() ? moments.removeFirst().state() : null;
            rows.add(new RoomRow(note, book.words(note.line()), after));
        }
        return rows.reversed();
    }

    int needed() {
        return session.rules().quorum().needed(seats.size());
    }

    /** The sentence that says whether there is a quorum. */
    String quorumKey(RoomState state) {
        if (session.rules().quorum().isWaived()) return "governance.room.quorum.waived";
        return isMet(state) ? "governance.room.quorum.met" : "governance.room.quorum.missed";
    }

    /** How many count towards the quorum. */
    int counted(RoomState state) {
        return session.rules().quorum().represented()
                ? state.voters().size()
                : state.present().size();
    }

    boolean isMet(RoomState state) {
        return state.meets(session.rules().quorum(), seats.size());
    }

    /** Of the texts and the look of a seat: present, proxy, absent. */
    String how(Seat seat) {
        var state = state();
        if (state.present().contains(seat.number())) return "present";
        return state.inForce().containsKey(seat.number()) ? "proxy" : "absent";
    }

    /** Of the seat: who is there, or who speaks for it. */
    Sentence words(Seat seat) {
        var holder = holder(seat);
        if (holder != null) return Sentence.of("governance.seat.proxy", holder);
        var substitute = book.substituted().contains(seat.number()) ? seat.substitute() : null;
        return substitute == null
                ? Sentence.of("governance.seat." + how(seat))
                : Sentence.of("governance.seat.substitute", substitute);
    }

    /** Who presides or keeps the minutes; empty where nobody does. */
    String officer(Office office) {
        var number = book.officers().get(office);
        if (number == null) return "";
        return new Roster(seats).name(number, book.substituted());
    }

    /** Those who are there, for the choice of who presides or keeps the minutes. */
    List<Choice> present() {
        var roster = new Roster(seats);
        return state().present().stream()
                .map(
                        number ->
                                Choice.of(
                                        String.valueOf(number),
                                        number + " " + roster.name(number, book.substituted()),
                                        false))
                .toList();
    }

    private @Nullable String holder(Seat seat) {
        var holder = state().inForce().get(seat.number());
        return holder == null ? null : new Roster(seats).name(holder, book.substituted());
    }

    /** Of the proxies handed in. */
    List<Worn> toRenew() {
        var proxies = state().proxies();
        return worn.stream()
                .filter(each -> Objects.equals(proxies.get(each.giver()), each.holder()))
                .toList();
    }

    /** « Le pouvoir de Mme Aulne à M. Tilleul a servi aux 3 séances précédentes… ». */
    Sentence words(Worn proxy) {
        var rule = session.rules().proxies();
        return Sentence.of(
                "governance.room.worn",
                book.name(proxy.giver()),
                book.name(proxy.holder()),
                rule.sessions(),
                rule.article());
    }

    String path() {
        return "/council/sessions/" + session.id();
    }
}
