package fr.halle.identity.rights;

import fr.halle.kernel.PersonId;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** Everything that Halle knows about a person, section by section. */
@Component
class Export {

    private final Sections sections;
    private final Clock clock;

    Export(Sections sections, Clock clock) {
        this.sections = sections;
        this.clock = clock;
    }

    Map<String, Map<String, Object>> of(PersonId person) {
        var all = new LinkedHashMap<String, Map<String, Object>>();
        for (var each : sections.accountFirst()) all.put(each.section(), each.export(person));
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
