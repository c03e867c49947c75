package fr.halle.charter.holds;

import fr.halle.charter.Checked;
import fr.halle.charter.rules.Rule;
import fr.halle.kernel.ProductId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What appeals have won: a rule that does not block a product. */
@Component
public class Exemptions {

    private record Exemption(UUID productId, String code) {}

    private final JdbcClient jdbc;

    Exemptions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The blocking rules that a listing breaks and was not spared. */
    public List<Rule> blocking(Checked checked) {
        var breach = breaches(List.of(checked)).get(checked.listing().id());
        return breach == null ? List.of() : breach.rules();
    }

    /** The same of many; a product that breaks none is left out. */
    public Map<ProductId, List<Rule>> blocking(Collection<Checked> checked) {
        var blocking = new HashMap<ProductId, List<Rule>>();
        var blocked = checked.stream().filter(each -> each.check().isBlocked()).toList();
        breaches(blocked).forEach((product, breach) -> blocking.put(product, breach.rules()));
        return blocking;
    }

    Map<ProductId, Breach> breaches(Collection<Checked> blocked) {
        var spared = of(blocked);
        var breaches = new HashMap<ProductId, Breach>();
        for (var each : blocked) {
            var id = each.listing().id();
            var rules =
                    each.check().failed().stream()
                            .filter(Rule::blocking)
                            .filter(
                                    rule ->
                                            !spared.contains(
                                                    new Exemption(id.value(), rule.code())))
                            .toList();
            if (!rules.isEmpty()) breaches.put(id, new Breach(each.listing(), rules));
        }
        return breaches;
    }

    private Set<Exemption> of(Collection<Checked> blocked) {
        if (blocked.isEmpty()) return Set.of();
        return new HashSet<>(
                jdbc.sql("select product_id, code from charter.exemption where product_id = any(?)")
                        .param(
                                blocked.stream()
                                        .map(each -> each.listing().id().value())
                                        .toArray(UUID[]::new))
                        .query(Exemption.class)
                        .list());
    }
}
