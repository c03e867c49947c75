package fr.halle.governance.ratification;

import fr.halle.governance.Sentence;
import fr.halle.governance.acts.Act;
import fr.halle.governance.sessions.NewItem;
import fr.halle.governance.sessions.Sessions;
import fr.halle.kernel.Language;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.UUID;

/** Puts a decision on the agenda of the council that has to ratify it. */
@Component
class CouncilAgenda {

    private final Answers answers;
    private final Sessions sessions;
    private final MessageSource messages;

    CouncilAgenda(Answers answers, Sessions sessions, MessageSource messages) {
        this.answers = answers;
        this.sessions = sessions;
        this.messages = messages;
    }

    /** On the agenda of that party's own council, on one at a time. */
    @Transactional
    @Nullable Sentence put(Act act, String siren, UUID session) {
        var asked = answers.held(act.id());
        if (asked.isAnswered(siren)) return Sentence.of("governance.ratification.done");
        if (!asked.isFree(siren)) return Sentence.of("governance.ratification.put-already");
        var title =
                new Texts(messages, Language.FR)
                        .text("governance.ratification.item", act.number(), act.words().subject());
        return sessions.put(session, NewItem.ratifying(act.id(), title)).isPresent()
                ? null
                : Sentence.of("governance.item.late");
    }
}
