package fr.halle.identity.links;

import fr.halle.identity.Identity;
import fr.halle.identity.Person;
import fr.halle.jobs.Job;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.UUID;

/** Answers a wish by letter, or not at all when nobody is at that address. */
@Component
class Answering implements Job {

    static final String JOB = "identity.answer";

    private final Wishes wishes;
    private final Links links;
    private final Identity identity;
    private final LinkLetters letters;

    Answering(Wishes wishes, Links links, Identity identity, LinkLetters letters) {
        this.wishes = wishes;
        this.links = links;
        this.identity = identity;
        this.letters = letters;
    }

    @Override
    public String name() {
        return JOB;
    }

    /** {@code subject} is the wish's id. */
    @Override
    @Transactional
    public void run(String subject) {
        wishes.take(UUID.fromString(subject))
                .ifPresent(
                        wish ->
                                identity.byEmail(wish.email())
                                        .ifPresentOrElse(
                                                person -> answer(wish, person),
                                                () -> answerANewcomer(wish)));
    }

    /** Who signs up and is known already gets a way in, and is told so. */
    private void answer(Wish wish, Person person) {
        boolean signsUp = wish.kind() == LinkKind.SIGN_UP;
        var kind = signsUp ? LinkKind.SIGN_IN : wish.kind();
        var link = new Link(kind, person.id(), person.email(), wish.next(), null);
        letters.send(link, links.make(link), person.language(), signsUp ? "known" : word(kind));
    }

    private void answerANewcomer(Wish wish) {
        if (wish.newcomer() == null)
            return; // an account asked for by its address, and there is none
        var link = new Link(wish.kind(), null, wish.email(), wish.next(), wish.newcomer());
        letters.send(link, links.make(link), wish.language(), word(wish.kind()));
    }

    private static String word(LinkKind kind) {
        return switch (kind) {
            case SIGN_UP -> "sign-up";
            case SIGN_IN -> "sign-in";
            case RESET -> "reset";
            case NEW_EMAIL -> "new-email";
        };
    }
}
