package fr.halle.identity.rights;

import fr.halle.identity.PersonalData;

import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;

/** What all modules know about people. */
@Component
class Sections {

    private final List<PersonalData> all;

    Sections(List<PersonalData> all) {
        this.all = all;
    }

    /** To be erased in this order: the account itself goes last. */
    List<PersonalData> accountLast() {
        return all.stream()
                .sorted(
                        Comparator.comparing((PersonalData each) -> each instanceof AboutYou)
                                .thenComparing(PersonalData::section))
                .toList();
    }

    /** To be read in this order. */
    List<PersonalData> accountFirst() {
        return all.stream()
                .sorted(
                        Comparator.comparing((PersonalData each) -> !(each instanceof AboutYou))
                                .thenComparing(PersonalData::section, Comparator.reverseOrder()))
                .toList();
    }
}
