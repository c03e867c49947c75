package fr.halle.desk.assistance;

import fr.halle.desk.Frame;
import fr.halle.desk.Mistakes;
import fr.halle.kernel.OrganisationId;
import fr.halle.kernel.PersonId;
import fr.halle.shops.assistance.AgentAct;
import fr.halle.shops.assistance.MandateRequest;
import fr.halle.shops.assistance.Onboarding;
import fr.halle.shops.assistance.OnboardingMandate;
import fr.halle.shops.assistance.Stage;
import fr.halle.shops.assistance.StepsBack;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * Who may help this shop, with what and until when; what was done, and what is to sign.
 *
 * @param products on sale now
 */
record AssistancePage(
        Frame frame,
        Standing standing,
        List<AgentAct> acts,
        Names names,
        int products,
        Typed typed) {

    /** {@code live}: the mandate that holds; {@code past}: those that ended, the latest first. */
    record Standing(
            List<Offer> offers,
            @Nullable OnboardingMandate live,
            List<OnboardingMandate> past,
            @Nullable MandateRequest request,
            List<Onboarding> onboardings,
            List<StepsBack.StepBack> back) {}

    /** Who people and providers are; who was forgotten is not there. */
    record Names(Map<PersonId, String> people, Map<OrganisationId, String> providers) {}

    /**
     * {@code done} says what has just been done; empty otherwise. {@code reason}: why the merchant
     * does not go on.
     */
    record Typed(MandateForm form, Mistakes mistakes, String done, String reason) {}

    String path() {
        return frame.path() + "/assistance";
    }

    String person(PersonId id, Texts texts) {
        return names.people().getOrDefault(id, texts.text("desk.assistance.somebody"));
    }

    String provider(OrganisationId id) {
        return names.providers().getOrDefault(id, "");
    }

    /** Checked by the provider, waiting for the merchant's word. */
    @Nullable Onboarding toSign() {
        return standing.onboardings().stream()
                .filter(each -> each.stage() == Stage.CHECKED && !each.declined())
                .findFirst()
                .orElse(null);
    }

    @Nullable Onboarding signed() {
        return standing.onboardings().stream()
                .filter(Onboarding::isSigned)
                .findFirst()
                .orElse(null);
    }

    /** Whoever helps has begun, and the merchant may still say that it goes on no further. */
    boolean mayDecline() {
        return standing.onboardings().stream()
                .anyMatch(each -> !each.isSigned() && !each.declined());
    }

    boolean isDeclined() {
        return !mayDecline() && standing.onboardings().stream().anyMatch(Onboarding::declined);
    }

    /** A form stands there while nobody helps and somebody could. */
    boolean mayGrant() {
        return standing.live() == null && !standing.offers().isEmpty();
    }

    String problem(String field, Texts texts) {
        return typed.mistakes().of(field, texts);
    }
}
