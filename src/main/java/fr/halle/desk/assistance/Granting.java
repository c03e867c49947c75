package fr.halle.desk.assistance;

import fr.halle.kernel.OrganisationId;
import fr.halle.kernel.PersonId;
import fr.halle.shops.Shop;
import fr.halle.shops.assistance.Contract;
import fr.halle.shops.assistance.MandateRequests;
import fr.halle.shops.assistance.MerchantsWord;
import fr.halle.shops.assistance.NewMandate;
import fr.halle.shops.assistance.Onboarding;
import fr.halle.shops.assistance.OnboardingMandates;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;

/** What changes between a merchant and a provider, with the letters that both read. */
@Component
public class Granting {

    private final OnboardingMandates mandates;
    private final MandateRequests requests;
    private final MerchantsWord word;
    private final AssistanceLetters letters;

    Granting(
            OnboardingMandates mandates,
            MandateRequests requests,
            MerchantsWord word,
            AssistanceLetters letters) {
        this.mandates = mandates;
        this.requests = requests;
        this.word = word;
        this.letters = letters;
    }

    /** False when a mandate holds already. */
    @Transactional
    boolean grant(Shop shop, Contract contract, NewMandate mandate, PersonId by) {
        if (!mandates.grant(shop.id(), contract, mandate, by)) return false;
        letters.granted(shop, contract.provider(), mandate.lastDay());
        return true;
    }

    @Transactional
    void revoke(Shop shop, PersonId by) {
        mandates.revoke(shop.id(), by)
                .ifPresent(mandate -> letters.revoked(shop, mandate.provider()));
    }

    void refuse(Shop shop, PersonId by) {
        requests.answer(shop.id(), null, by);
    }

    /** False when it is signed already, or was not checked. */
    @Transactional
    boolean sign(Shop shop, Onboarding onboarding, Contract contract, int products, PersonId by) {
        if (!word.signOff(onboarding, products, by)) return false;
        letters.signed(shop, contract.provider(), products);
        return true;
    }

    /** Also ends the mandate and answers what was asked: whoever declines is left alone. */
    @Transactional
    void decline(Shop shop, Map<Onboarding, OrganisationId> open, String reason, PersonId by) {
        boolean declined = false;
        for (var each : open.entrySet()) {
            if (!word.decline(each.getKey(), reason, by)) continue;
            letters.declined(shop, each.getValue(), reason);
            declined = true;
        }
        if (!declined) return;
        mandates.revoke(shop.id(), by);
        requests.answer(shop.id(), null, by);
    }

    /** False when the merchant was asked already and has not answered. */
    @Transactional
    public boolean ask(
            Shop shop, Onboarding onboarding, Contract contract, NewMandate wanted, PersonId by) {
        if (!requests.ask(onboarding.id(), wanted, by)) return false;
        letters.asked(shop, contract.provider());
        return true;
    }
}
