package fr.halle.charter.drafts;

import fr.halle.charter.rules.Kind;
import fr.halle.charter.rules.Parameters;
import fr.halle.charter.rules.Rule;
import fr.halle.charter.rules.Scope;
import fr.halle.charter.versions.Version;
import fr.halle.shops.Trade;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A rule as it was typed: numbers as people write them, words one on each line. */
record RuleForm(
        String least,
        String most,
        String words,
        List<String> forbidden,
        List<String> aisles,
        List<String> trades,
        String points,
        boolean asked,
        boolean blocks) {

    static RuleForm of(Version.WrittenRule written) {
        var rule = written.rule();
        boolean closes = rule.kind() == Kind.FORBIDDEN_AISLES;
        return new RuleForm(
                shown(rule, rule.parameters().least()),
                shown(rule, rule.parameters().most()),
                closes ? "" : String.join("\n", rule.parameters().words()),
                closes ? rule.parameters().words() : List.of(),
                List.copyOf(rule.scope().aisles()),
                rule.scope().trades().stream().map(Enum::name).toList(),
                String.valueOf(rule.weight()),
                !written.silent(),
                rule.blocking());
    }

    Map<String, String> mistakes(Kind kind) {
        var mistakes = new LinkedHashMap<String, String>();
        var wrong = kind.isMoney() ? "charter.rule.money.wrong" : "charter.rule.number.wrong";
        if (kind.takes(Kind.Field.LEAST) && isWrong(kind, least)) mistakes.put("least", wrong);
        if (kind.takes(Kind.Field.MOST) && isWrong(kind, most)) mistakes.put("most", wrong);
        if (mistakes.isEmpty() && kind.takes(Kind.Field.MOST)) {
            @Nullable Integer low = number(kind, least);
            @Nullable Integer high = number(kind, most);
            if (low != null && high != null && low > high) {
                mistakes.put("most", "charter.rule.order.wrong");
            }
        }
        if (kind == Kind.FORBIDDEN_WORDS && asked && lines().isEmpty()) {
            mistakes.put("words", "charter.rule.words.wrong");
        }
        if (!points.strip().matches("1?\\d|20") || Integer.parseInt(points.strip()) < 1) {
            mistakes.put("points", "charter.rule.points.wrong");
        }
        return mistakes;
    }

    /** {@code known}: the aisles there are; others are left out. */
    Version.WrittenRule written(Rule before, Set<String> known) {
        var kind = before.kind();
        var words = kind == Kind.FORBIDDEN_AISLES ? forbidden : lines();
        var parameters = new Parameters(number(kind, least), number(kind, most), words);
        var scope =
                new Scope(
                        aisles.stream().filter(known::contains).collect(Collectors.toSet()),
                        Arrays.stream(Trade.values())
                                .filter(trade -> trades.contains(trade.name()))
                                .collect(Collectors.toSet()));
        int weight = Integer.parseInt(points.strip());
        return new Version.WrittenRule(
                new Rule(before.code(), kind, parameters, scope, weight, blocks), !asked);
    }

    private List<String> lines() {
        return words.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }

    private static boolean isWrong(Kind kind, String typed) {
        return number(kind, typed) == null;
    }

    private static @Nullable Integer number(Kind kind, String typed) {
        var plain = typed.strip().replace(',', '.').replaceAll("[\\s\\u00a0\\u202f€]", "");
        if (!plain.matches(kind.isMoney() ? "\\d{1,7}(\\.\\d{1,2})?" : "\\d{1,6}")) return null;
        return kind.isMoney()
                ? new BigDecimal(plain).movePointRight(2).intValueExact()
                : Integer.valueOf(plain);
    }

    private static String shown(Rule rule, @Nullable Integer number) {
        if (number == null) return "";
        if (!rule.kind().isMoney()) return number.toString();
        return BigDecimal.valueOf(number, 2).toPlainString().replace('.', ',');
    }
}
