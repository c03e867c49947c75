package fr.halle.desk.opening;

import fr.halle.shops.founding.BusinessRegister;
import fr.halle.shops.founding.Founding;
import fr.halle.shops.founding.Foundings;
import fr.halle.shops.founding.Siret;

import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.Map;

/** Asks the State’s register once for the name and the address, so that nobody has to type them. */
@Component
class Lookup {

    private final BusinessRegister register;
    private final Foundings foundings;

    Lookup(BusinessRegister register, Foundings foundings) {
        this.register = register;
        this.foundings = foundings;
    }

    /** A right number, and no name yet. */
    boolean isAsked(Founding founding) {
        return founding.typed("legal-name").isEmpty()
                && Siret.isRight(Siret.figures(founding.typed("siret")));
    }

    /** The sentence about its answer; what it knows is written where nothing was typed. */
    String ask(Founding founding) {
        return switch (register.find(new Siret(Siret.figures(founding.typed("siret"))))) {
            case BusinessRegister.Answer.Found found -> {
                foundings.keep(founding.person(), missing(founding, found));
                yield "desk.opening.register.found";
            }
            case BusinessRegister.Answer.Unknown _ -> "desk.opening.register.unknown";
            case BusinessRegister.Answer.Unreachable _ -> "desk.opening.register.unreachable";
        };
    }

    private static Map<String, String> missing(
            Founding founding, BusinessRegister.Answer.Found found) {
        var fields = new HashMap<String, String>();
        fields.put("legal-name", found.name());
        fields.put("street", found.street());
        fields.put("postcode", found.postcode());
        fields.put("commune", found.commune());
        fields.keySet().removeIf(field -> !founding.typed(field).isEmpty());
        return fields;
    }
}
