package fr.halle.identity.rights;

import fr.halle.identity.PersonalData;
import fr.halle.kernel.PersonId;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that Halle knows about a person, section by section. */
@Component
class Export {

    private final List<PersonalData> sections;
    private final Clock clock;

    Export(List<PersonalData> sections, Clock clock) {
        this.sections = sections;
        this.clock = clock;
    }

    Map<String, Map<String, Object>> of(PersonId person) {
        var all = new LinkedHashMap<String, Map<String, Object>>();
        for (var section : sections.reversed()) all.put(section.section(), section.export(person));
        return all;
    }

    /** The same, for a file that says when it was made. */
    Map<String, Object> file(PersonId person) {
        var file = new LinkedHashMap<String, Object>();
        file.put("made", clock.instant().toString());
        file.putAll(of(person));
        return file;
    }
}
