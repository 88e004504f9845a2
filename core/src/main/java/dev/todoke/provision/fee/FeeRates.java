package dev.todoke.provision.fee;

import dev.todoke.codes.Tables;
import dev.todoke.kernel.Coded;
import dev.todoke.provision.application.Article;
import dev.todoke.provision.application.UnknownCodeOfForm;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// Yen per started hour by article, as this office has set them (手数料の単価). An article without a rate is free.
///
/// Fees of prefectures rest on their own ordinances (地方自治法第227条); there is no national rate.
public record FeeRates(Map<Article, Integer> yenPerHour) {

    public FeeRates {
        var copy = new EnumMap<Article, Integer>(Article.class);
        copy.putAll(yenPerHour);
        yenPerHour = Collections.unmodifiableMap(copy);
    }

    /// The rates that come with the program, for offices that have set none.
    public static FeeRates shipped() {
        var rates = new EnumMap<Article, Integer>(Article.class);
        Tables.shipped().only("provision-fees").rows().forEach(row -> {
            int yen = Integer.parseInt(row.value("yenPerHour"));
            if (yen > 0) {
                rates.put(article(row.value("article")), yen);
            }
        });
        return new FeeRates(rates);
    }

    /// Reads a setting such as `21-8:5800,21-9:5800`.
    public static FeeRates read(String setting) {
        var rates = new EnumMap<Article, Integer>(Article.class);
        for (String part : setting.split(",", -1)) {
            var sides = part.strip().split(":", -1);
            if (sides.length != 2 || !sides[1].strip().matches("\\d{1,7}")) {
                throw new UnknownCodeOfForm("rate " + part);
            }
            rates.put(article(sides[0].strip()), Integer.parseInt(sides[1].strip()));
        }
        return new FeeRates(rates);
    }

    private static Article article(String code) {
        return Coded.find(Article.values(), code).orElseThrow(() -> new UnknownCodeOfForm("article " + code));
    }

    /// Yen per started hour, 0 when it is free.
    public int of(Article article) {
        return yenPerHour.getOrDefault(article, 0);
    }
}
