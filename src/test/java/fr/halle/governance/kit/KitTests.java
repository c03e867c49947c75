package fr.halle.governance.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.halle.governance.agreement.Agreements;
import fr.halle.governance.agreement.Party;
import fr.halle.governance.files.Paper;
import fr.halle.kernel.CivilTime;
import fr.halle.testing.AtOnce;
import fr.halle.testing.WholeHalle;
import fr.halle.testing.WholeHouse;
import fr.halle.web.ui.Refused;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

/** Who supplies what, and whose consent it takes. */
class KitTests extends WholeHalle {

    private static final Paper PAPER = new Paper("logo.svg", "image/svg+xml", "<svg/>".getBytes());

    @Autowired Kit kit;
    @Autowired Materials materials;
    @Autowired Agreements agreements;

    private final Instant now = Instant.now();
    private List<Party> parties = List.of();

    @BeforeEach
    void whoIsParty() {
        parties = agreements.latest().orElseThrow().partiesOn(CivilTime.local(now).toLocalDate());
    }

    @Test
    void somethingNewIsForAllPartiesOfThatDayAndInUseWithTheLastOne() {
        var slug = supplied();
        assertThat(history(slug).versions().getFirst().asked())
                .extracting(Asked::siren)
                .containsExactlyInAnyOrderElementsOf(parties.stream().map(Party::siren).toList());
        for (var each : parties.subList(1, parties.size() - 1)) agree(slug, 1, each);
        assertThat(history(slug).inUse()).isEmpty();
        agree(slug, 1, parties.getLast());
        assertThat(history(slug).inUse()).isPresent();
    }

    @Test
    void aChangeIsForTheDepartmentAloneWhicheverPartyPutsItForward() {
        var slug = inUse();
        assertThat(propose(slug, partner(0))).isEmpty();
        assertThat(history(slug).waiting().orElseThrow().asked())
                .singleElement()
                .satisfies(asked -> assertThat(asked.siren()).isEqualTo(department().siren()));
        assertThat(kit.answer(slug, 2, partner(0).siren(), null, WholeHouse.SOMEBODY, now))
                .extracting(Refused::key)
                .containsExactly("governance.kit.answer.twice");
        assertThat(
                        kit.answer(
                                slug,
                                2,
                                department().siren(),
                                "Trop pâle.",
                                WholeHouse.SOMEBODY,
                                now))
                .isEmpty();
        assertThat(history(slug).inUse().orElseThrow().number()).isEqualTo(1);
        assertThat(propose(slug, partner(1))).isEmpty();
        agree(slug, 3, department());
        assertThat(history(slug).inUse().orElseThrow().number()).isEqualTo(3);
    }

    @Test
    void theDepartmentsOwnChangeNeedsNobodyElse() {
        var slug = inUse();
        assertThat(propose(slug, department())).isEmpty();
        assertThat(history(slug).inUse().orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void asLongAsNothingIsInUseOnlyTheDepartmentSuppliesAndAllAreAskedAgain() {
        var slug = supplied();
        assertThat(propose(slug, partner(0)))
                .extracting(Refused::key)
                .containsExactly("governance.kit.first");
        assertThat(propose(slug, department())).isEmpty();
        var history = history(slug);
        assertThat(history.state(history.versions().getFirst())).isEqualTo(VersionState.REPLACED);
        assertThat(history.waiting().orElseThrow().asked()).hasSameSizeAs(parties);
        assertThat(kit.answer(slug, 1, partner(0).siren(), null, WholeHouse.SOMEBODY, now))
                .extracting(Refused::key)
                .containsExactly("governance.kit.answer.over");
    }

    @Test
    void whoHadValidatedOtherWordsIsAskedAgain() {
        var slug = supplied();
        agree(slug, 1, partner(0));
        var known = history(slug).material();
        var kind = new NewMaterial(known.name(), MaterialKind.POSTER, known.purpose(), null, true);
        assertThat(kit.correct(slug, kind, WholeHouse.SOMEBODY, now)).isEmpty();
        var history = history(slug);
        assertThat(history.state(history.versions().getFirst())).isEqualTo(VersionState.REPLACED);
        assertThat(history.versions().getFirst().agreed()).as("it stays to be read").isEqualTo(2);
        var again = history.waiting().orElseThrow();
        assertThat(again.asked()).hasSameSizeAs(parties);
        assertThat(again.agreed()).as("who supplies has agreed").isEqualTo(1);
        assertThat(kit.correct(slug, kind, WholeHouse.SOMEBODY, now)).isEmpty();
        assertThat(history(slug).versions()).as("nobody had answered").hasSize(2);
    }

    @Test
    void whileOneWaitsNobodyElsePutsAnotherForward() {
        var slug = inUse();
        propose(slug, partner(0));
        assertThat(propose(slug, partner(1)))
                .extracting(Refused::key)
                .containsExactly("governance.kit.one-at-a-time");
        assertThat(propose(slug, partner(0))).isEmpty();
        assertThat(history(slug).waiting().orElseThrow().number()).isEqualTo(3);
    }

    @Test
    void ofManyWhoAnswerAtOnceForOnePartyOneIsHeard() throws Exception {
        var slug = supplied();
        var siren = partner(0).siren();
        Callable<List<Refused>> answer =
                () -> kit.answer(slug, 1, siren, null, WholeHouse.SOMEBODY, now);
        var said = AtOnce.run(List.of(answer, answer, answer, answer));
        assertThat(said).filteredOn(List::isEmpty).hasSize(1);
    }

    @Test
    void whatWasSuppliedOrAnsweredIsWrittenOnce() {
        supplied();
        for (var table : List.of("kit_version", "kit_asked", "kit_answer", "material")) {
            assertThatThrownBy(() -> jdbc.sql("delete from governance." + table).update())
                    .as(table)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    private String supplied() {
        var material =
                new NewMaterial(
                        "Essai " + UUID.randomUUID(), MaterialKind.LOGO, "Un essai.", null, true);
        assertThat(kit.supply(material, PAPER, WholeHouse.SOMEBODY, now)).isEmpty();
        return material.slug();
    }

    private String inUse() {
        var slug = supplied();
        for (var each : parties.subList(1, parties.size())) agree(slug, 1, each);
        return slug;
    }

    private void agree(String slug, int number, Party party) {
        assertThat(kit.answer(slug, number, party.siren(), null, WholeHouse.SOMEBODY, now))
                .isEmpty();
    }

    private List<Refused> propose(String slug, Party party) {
        return kit.propose(
                slug, Supplier.of(party), "Plus grand.", PAPER, WholeHouse.SOMEBODY, now);
    }

    private History history(String slug) {
        return materials.bySlug(slug, CivilTime.local(now).toLocalDate()).orElseThrow();
    }

    private Party department() {
        return parties.getFirst();
    }

    private Party partner(int number) {
        return parties.get(number + 1);
    }
}
