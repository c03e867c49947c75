package fr.halle.payments.card;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Finds providers by the key that stands in the rows. */
@Component
public class Providers {

    private final List<CardProvider> providers;
    private final List<PayeeAccounts> accounts;
    private final List<ProviderRecord> records;

    Providers(
            List<CardProvider> providers,
            List<PayeeAccounts> accounts,
            List<ProviderRecord> records) {
        this.providers = providers;
        this.accounts = accounts;
        this.records = records;
    }

    public Optional<CardProvider> find(String key) {
        return providers.stream().filter(provider -> provider.key().equals(key)).findAny();
    }

    /** Also one that is not offered any more: its payments still have to be dealt with. */
    public CardProvider of(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("No provider " + key));
    }

    public PayeeAccounts accounts(String key) {
        return accounts.stream()
                .filter(each -> each.key().equals(key))
                .findAny()
                .orElseThrow(() -> new IllegalStateException("No accounts at " + key));
    }

    /** The one that shoppers pay by at present, if any: where payees want an account. */
    public Optional<String> offered() {
        return providers.stream()
                .filter(CardProvider::isOffered)
                .map(CardProvider::key)
                .filter(key -> accounts.stream().anyMatch(each -> each.key().equals(key)))
                .findFirst();
    }

    public List<ProviderRecord> records() {
        return records;
    }
}
