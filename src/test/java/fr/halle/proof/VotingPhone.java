package fr.halle.proof;

import fr.halle.governance.votes.Choice;
import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.Form;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** A member who votes on a phone, tries again while Halle is away, and now and then votes twice. */
final class VotingPhone {

    private static final int HASTE = 300;

    private final Buyer browser;
    private final Random random;
    private String ballot = "";
    private List<Integer> voices = List.of();

    private record Tried(Answer answer, boolean cutOff) {}

    VotingPhone(int port, String email, long seed) {
        browser = new Buyer(port).enterAs(email);
        random = new Random(seed);
    }

    /** What each voice wants, whoever asks. */
    static Choice choice(int voice) {
        return Choice.values()[voice % 3];
    }

    /** The page of the vote, with the voices this phone may give. */
    void look(String session) {
        ballot = browser.get(session + "/phone").location();
        voices =
                browser.get(ballot).page().select("[name=voter]").eachAttr("value").stream()
                        .map(Integer::valueOf)
                        .toList();
    }

    void vote(VotesTold told) {
        for (int voice : voices) {
            pause(random.nextInt(HASTE));
            var tried = cast(voice, choice(voice));
            note(told, voice, tried);
            boolean again = told.confirmed.containsKey(voice) && random.nextInt(3) == 0;
            if (again) refusedAgain(told, voice);
        }
    }

    /** Nothing is accepted any more. */
    void voteAfterwards(VotesTold told) {
        for (int voice : voices) {
            var text = cast(voice, choice(voice)).answer().text();
            if (text.contains("Ce vote est fermé")) told.afterwardsRefused.incrementAndGet();
            else told.wrong.add("after the closing: " + text);
        }
    }

    /** The page that says whether a receipt is good, or lists the codes of a secret vote. */
    Answer receipts(String receipt) {
        return again(() -> browser.get(ballot + "/receipt?receipt=" + receipt)).answer();
    }

    String ballot() {
        return ballot;
    }

    private void note(VotesTold told, int voice, Tried tried) {
        var text = tried.answer().text();
        if (text.contains("Votre voix est comptée")) {
            var receipt = tried.answer().page().select(".receipt b").text().replace(" ", "");
            if (told.confirmed.put(voice, receipt) != null) told.wrong.add("twice: " + voice);
        } else if (text.contains("déjà donnée") && tried.cutOff()) {
            told.cutOff.add(voice);
        } else if (text.contains("Ce vote est fermé")) {
            told.late.add(voice);
        } else {
            told.wrong.add(voice + ": " + tried.answer().summary());
        }
    }

    private void refusedAgain(VotesTold told, int voice) {
        var text = cast(voice, choice(voice + 1)).answer().text();
        if (text.contains("déjà donnée") || text.contains("Ce vote est fermé"))
            told.againRefused.incrementAndGet();
        else told.wrong.add("again " + voice + ": " + text);
    }

    private Tried cast(int voice, Choice choice) {
        return again(
                () ->
                        browser.send(
                                new Form(
                                        ballot,
                                        List.of(
                                                new Form.Field("_csrf", browser.token()),
                                                new Form.Field("voter", String.valueOf(voice)),
                                                new Form.Field("choice", choice.name())))));
    }

    private static Tried again(Supplier<Answer> act) {
        boolean cutOff = false;
        for (int tries = 0; tries < 1200; tries++) {
            try {
                return new Tried(act.get(), cutOff);
            } catch (UncheckedIOException away) {
                cutOff = true;
            }
            pause(100);
        }
        throw new IllegalStateException("Halle stayed away for two minutes");
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
