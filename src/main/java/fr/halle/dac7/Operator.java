package fr.halle.dac7;

import fr.halle.legal.Publisher;
import fr.halle.organisations.Siren;
import fr.halle.web.ui.Brand;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** Who declares: whoever runs this installation, as its legal notice says. */
@Component
record Operator(String name, String siren, String address, String platform) {

    @Autowired
    Operator(Publisher publisher, Brand brand) {
        this(
                publisher.name(),
                publisher.siren().replaceAll("\\D", ""),
                publisher.address(),
                brand.whole());
    }

    /** Keys of what its legal notice does not say, or says wrongly. */
    List<String> missing() {
        var missing = new ArrayList<String>();
        if (name.isBlank()) missing.add("dac7.refused.name");
        if (!Siren.isRight(siren)) missing.add("dac7.refused.siren");
        if (address.isBlank()) missing.add("dac7.refused.address");
        return missing;
    }
}
