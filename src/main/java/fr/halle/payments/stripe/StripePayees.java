package fr.halle.payments.stripe;

import com.stripe.model.Account;
import com.stripe.param.AccountCreateParams;
import com.stripe.param.AccountCreateParams.BusinessProfile;
import com.stripe.param.AccountCreateParams.Capabilities;
import com.stripe.param.AccountLinkCreateParams;

import fr.halle.kernel.Language;
import fr.halle.payments.card.Instruction;
import fr.halle.payments.card.PayeeAccount;
import fr.halle.payments.card.PayeeAccounts;
import fr.halle.web.spi.PublicAddress;

import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

/**
 * A payee's own account at Stripe (Express). Stripe asks who they are and where their bank is; it
 * learns from us a name, a letter box and a SIREN.
 */
@Component
@Conditional(KeysGiven.class)
class StripePayees implements PayeeAccounts {

    private final StripeApi api;
    private final PublicAddress address;

    StripePayees(StripeApi api, PublicAddress address) {
        this.api = api;
        this.address = address;
    }

    @Override
    public String key() {
        return StripeApi.KEY;
    }

    /** Asked for again after a day it would be a second account: an empty one, without money. */
    @Override
    public String open(Payee payee, Instruction instruction) {
        var transfers = Capabilities.Transfers.builder().setRequested(true).build();
        var params =
                AccountCreateParams.builder()
                        .setType(AccountCreateParams.Type.EXPRESS)
                        .setCountry("FR")
                        .setEmail(payee.email().isBlank() ? null : payee.email())
                        .setBusinessProfile(BusinessProfile.builder().setName(payee.name()).build())
                        .setCapabilities(Capabilities.builder().setTransfers(transfers).build())
                        .putMetadata(StripeApi.INSTRUCTION, instruction.key())
                        .putMetadata("halle_organisation", payee.organisation().value().toString())
                        .putMetadata("siren", payee.siren())
                        .build();
        return api.move(instruction, (stripe, once) -> stripe.accounts().create(params, once))
                .getId();
    }

    /** Stripe's page speaks the language of the browser: a link cannot say another one. */
    @Override
    public String onboarding(String account, String returnPath, Language language) {
        var back = address.of(returnPath);
        var params =
                AccountLinkCreateParams.builder()
                        .setAccount(account)
                        .setType(AccountLinkCreateParams.Type.ACCOUNT_ONBOARDING)
                        .setReturnUrl(back)
                        .setRefreshUrl(back) // a link too old: our page has a new one
                        .build();
        return api.ask(stripe -> stripe.accountLinks().create(params)).getUrl();
    }

    @Override
    public PayeeAccount lookUp(String reference) {
        var account = api.ask(stripe -> stripe.accounts().retrieve(reference));
        return new PayeeAccount(
                account.getId(),
                receives(account),
                Boolean.TRUE.equals(account.getPayoutsEnabled()),
                missing(account));
    }

    private static boolean receives(Account account) {
        var capabilities = account.getCapabilities();
        return capabilities != null && "active".equals(capabilities.getTransfers());
    }

    private static List<String> missing(Account account) {
        var asked = account.getRequirements();
        if (asked == null) return List.of();
        return Stream.of(asked.getCurrentlyDue(), asked.getPastDue())
                .filter(each -> each != null)
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }
}
