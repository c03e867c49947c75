package fr.halle.desk.invoices;

import fr.halle.web.ui.Brand;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who runs this installation: to whom a mandate is given. */
@Component
record Operator(Brand brand, @Value("${halle.legal.publisher-name:}") String publisher) {

    String name() {
        return publisher.isBlank() ? brand.whole() : publisher.strip();
    }
}
