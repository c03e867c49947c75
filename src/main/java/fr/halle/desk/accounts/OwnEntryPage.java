package fr.halle.desk.accounts;

import fr.halle.desk.Mistakes;
import fr.halle.ledger.Account;
import fr.halle.web.ui.Choice;
import fr.halle.web.ui.Texts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where an accountant enters what no rule writes. */
record OwnEntryPage(
        OwnEntryForm form, List<Account> accounts, Map<String, String> owners, Mistakes mistakes) {

    /** Accounts to choose among, by fund: an entry comes to nought in each. */
    Map<String, List<Choice>> choices(String chosen, Texts texts) {
        return accounts.stream()
                .collect(
                        Collectors.groupingBy(
                                Account::fund,
                                LinkedHashMap::new,
                                Collectors.mapping(
                                        account ->
                                                Choice.of(
                                                        account.code(),
                                                        Names.of(account, owners, texts),
                                                        account.code().equals(chosen)),
                                        Collectors.toList())));
    }
}
