package dev.todoke.statistics.web;

import dev.todoke.codes.SiteGroup;
import dev.todoke.codes.TableRow;
import dev.todoke.codes.Tables;
import dev.todoke.population.SexGroup;
import dev.todoke.population.StandardPopulations;
import dev.todoke.statistics.CaseSet;
import dev.todoke.statistics.Feature;
import dev.todoke.statistics.Figures;
import dev.todoke.statistics.release.AgeBand;
import dev.todoke.statistics.release.Published;
import dev.todoke.statistics.release.PublishedRate;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/// Names and figures in the language of the page (表示のことば).
final class PublicWords {

    static final String WITHHELD = "x";
    static final String IMPOSSIBLE = "・";

    private static final Map<String, TableRow> PREFECTURES = Tables.shipped().only("prefectures").rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.value("code"), row -> row));

    private final MessageSource messages;
    private final Locale locale;

    PublicWords(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    String say(String key, Object... values) {
        return messages.getMessage("statistics." + key, values, locale);
    }

    boolean isEnglish() {
        return locale.getLanguage().equals("en");
    }

    String site(SiteGroup site) {
        return isEnglish() ? site.nameEn() : site.nameJa();
    }

    String sex(SexGroup sex) {
        return isEnglish() ? sex.en() : sex.ja();
    }

    String caseSet(CaseSet caseSet) {
        return isEnglish() ? caseSet.en() : caseSet.ja();
    }

    String feature(Feature feature) {
        return isEnglish() ? feature.en() : feature.ja();
    }

    String area(String code) {
        var row = PREFECTURES.get(code);
        if (row == null) {
            return say("area.whole");
        }
        return isEnglish() ? row.value("nameEn") : row.value("nameJa");
    }

    String standard(String id) {
        return StandardPopulations.find(id)
                .map(s -> isEnglish() ? s.nameEn() : say("standard." + s.id()))
                .orElse(id);
    }

    String band(AgeBand band) {
        return say("band." + band.name());
    }

    String count(Published<Long> count) {
        return switch (count) {
            case Published.Shown<Long>(var value) -> Figures.count(value);
            case Published.Withheld<Long> _ -> WITHHELD;
            case Published.Impossible<Long> _ -> IMPOSSIBLE;
        };
    }

    String rate(Published<PublishedRate> rate) {
        return switch (rate) {
            case Published.Shown<PublishedRate>(var value) -> decimal(value.per100k());
            case Published.Withheld<PublishedRate> _ -> WITHHELD;
            case Published.Impossible<PublishedRate> _ -> IMPOSSIBLE;
        };
    }

    String limits(Published<PublishedRate> rate) {
        return switch (rate) {
            case Published.Shown<PublishedRate>(var value) -> decimal(value.lower()) + "–" + decimal(value.upper());
            case Published.Withheld<PublishedRate> _ -> WITHHELD;
            case Published.Impossible<PublishedRate> _ -> IMPOSSIBLE;
        };
    }

    String decimal(Published<BigDecimal> figure) {
        return switch (figure) {
            case Published.Shown<BigDecimal>(var value) -> decimal(value);
            case Published.Withheld<BigDecimal> _ -> WITHHELD;
            case Published.Impossible<BigDecimal> _ -> IMPOSSIBLE;
        };
    }

    static String decimal(BigDecimal value) {
        return value.abs().compareTo(BigDecimal.valueOf(1000)) < 0
                ? value.toPlainString()
                : String.format(Locale.ROOT, "%,.1f", value);
    }
}
