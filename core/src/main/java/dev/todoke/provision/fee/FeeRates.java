package dev.todoke.provision.fee;

import dev.todoke.codes.TableRow;
import dev.todoke.codes.Tables;
import dev.todoke.kernel.Coded;
import dev.todoke.provision.application.Article;
import dev.todoke.provision.application.UnknownCodeOfForm;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// Fees by article, as this office has set them (手数料の単価と定め). An article without a rule is free.
///
/// Fees of prefectures rest on their own ordinances (地方自治法第227条); there is no national rate.
public record FeeRates(Map<Article, FeeRule> rules) {

    public FeeRates {
        var copy = new EnumMap<Article, FeeRule>(Article.class);
        copy.putAll(rules);
        rules = Collections.unmodifiableMap(copy);
    }

    /// The rates that come with the program, for offices that have set none.
    public static FeeRates shipped() {
        var rules = new EnumMap<Article, FeeRule>(Article.class);
        Tables.shipped()
                .only("provision-fees")
                .rows()
                .forEach(row -> rules.put(article(row.value("article")), rule(row)));
        return new FeeRates(rules);
    }

    private static FeeRule rule(TableRow row) {
        return new FeeRule(
                Integer.parseInt(row.value("yenPerHour")),
                code(Settlement.values(), row.value("settlement")),
                code(Supplies.values(), row.value("supplies")),
                exemptions(row.value("exemptions")));
    }

    /// These rules with the rates of a setting such as `21-8:5800,21-9:5800`; articles it does not name are free.
    public FeeRates rated(String setting) {
        var rates = new EnumMap<Article, Integer>(Article.class);
        for (String part : setting.split(",", -1)) {
            var sides = part.strip().split(":", -1);
            if (sides.length != 2 || !sides[1].strip().matches("\\d{1,7}")) {
                throw new UnknownCodeOfForm("rate " + part);
            }
            rates.put(article(sides[0].strip()), Integer.parseInt(sides[1].strip()));
        }
        return each((article, rule) ->
                new FeeRule(rates.getOrDefault(article, 0), rule.settlement(), rule.supplies(), rule.exemptions()));
    }

    /// These rules with one way to settle.
    public FeeRates settled(String setting) {
        var settlement = code(Settlement.values(), setting.strip());
        return each((_, rule) -> new FeeRule(rule.yenPerHour(), settlement, rule.supplies(), rule.exemptions()));
    }

    /// These rules with one bearer of media and postage.
    public FeeRates supplied(String setting) {
        var supplies = code(Supplies.values(), setting.strip());
        return each((_, rule) -> new FeeRule(rule.yenPerHour(), rule.settlement(), supplies, rule.exemptions()));
    }

    /// These rules with the grounds of exemption that the office knows, such as `public-interest`.
    public FeeRates exempting(String setting) {
        var exemptions = exemptions(setting);
        return each((_, rule) -> new FeeRule(rule.yenPerHour(), rule.settlement(), rule.supplies(), exemptions));
    }

    /// One rule changed for every article.
    private interface Change {
        FeeRule of(Article article, FeeRule rule);
    }

    private FeeRates each(Change change) {
        var changed = new EnumMap<Article, FeeRule>(Article.class);
        for (Article article : Article.values()) {
            changed.put(article, change.of(article, rule(article)));
        }
        return new FeeRates(changed);
    }

    private static SortedSet<Exemption> exemptions(String codes) {
        var exemptions = new TreeSet<Exemption>();
        for (String part : codes.split(",", -1)) {
            if (!part.isBlank()) {
                exemptions.add(code(Exemption.values(), part.strip()));
            }
        }
        return exemptions;
    }

    private static <C extends Coded> C code(C[] values, String code) {
        return Coded.find(values, code).orElseThrow(() -> new UnknownCodeOfForm("fee rule " + code));
    }

    private static Article article(String code) {
        return Coded.find(Article.values(), code).orElseThrow(() -> new UnknownCodeOfForm("article " + code));
    }

    public FeeRule rule(Article article) {
        return rules.getOrDefault(article, FeeRule.free());
    }

    /// Yen per started hour, 0 when it is free.
    public int of(Article article) {
        return rule(article).yenPerHour();
    }
}
