package dev.todoke.cli.rates;

import dev.todoke.cli.Words;
import dev.todoke.population.StandardPopulation;
import dev.todoke.statistics.AgeStandardisedRate;
import dev.todoke.statistics.CrudeRate;
import dev.todoke.statistics.CumulativeRate;
import dev.todoke.statistics.Limits;
import dev.todoke.statistics.Standardisation;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Writes one row of rates for every group (率の表). A figure that cannot be computed is an empty field with a remark.
final class RatesWriter {

    private static final List<String> COLUMNS = List.of(
            "standard",
            "cases",
            "cases_unknown_age",
            "person_years",
            "crude",
            "crude_lower95",
            "crude_upper95",
            "asr",
            "std_err",
            "normal_lower95",
            "normal_upper95",
            "gamma_lower95",
            "gamma_upper95",
            "cumulative_rate_0_74",
            "cumulative_rate_std_err",
            "cumulative_risk_0_74",
            "cumulative_risk_std_err",
            "truncated_35_64",
            "truncated_std_err");

    /// More than the nine decimals promised, fewer than a double can fill.
    private static final int DECIMALS = 10;

    private final List<String> groupColumns;
    private final StandardPopulation standard;
    private final Words words;
    private final Set<String> remarks = new LinkedHashSet<>();
    private boolean leftEmpty;

    RatesWriter(List<String> groupColumns, StandardPopulation standard, Words words) {
        this.groupColumns = groupColumns;
        this.standard = standard;
        this.words = words;
    }

    void write(List<RatesGroup> groups, Writer out) throws IOException {
        var header = new ArrayList<>(groupColumns);
        header.addAll(COLUMNS);
        line(header, out);
        for (RatesGroup group : groups) {
            line(row(group), out);
        }
    }

    /// Sentences about joined classes and figures that could not be computed, each once.
    List<String> remarks() {
        return List.copyOf(remarks);
    }

    boolean leftEmpty() {
        return leftEmpty;
    }

    private List<String> row(RatesGroup group) {
        var row = new ArrayList<>(group.values());
        row.add(standard.id());
        row.add(Long.toString(group.cases()));
        row.add(Long.toString(group.unknownAgeCases()));
        row.add(personYears(group.personYears()));
        crude(group, row);
        standardised(group, row);
        cumulative(group, row);
        truncated(group, row);
        return row;
    }

    private void crude(RatesGroup group, List<String> row) {
        if (group.personYears() == 0) {
            remark("no-person-years", name(group));
            empty(3, row);
            return;
        }
        var crude = CrudeRate.of(group.cases(), group.personYears());
        row.add(number(crude.per100k()));
        limits(crude.limits(), row);
    }

    private void standardised(RatesGroup group, List<String> row) {
        switch (Standardisation.of(group.strata(), standard)) {
            case Standardisation.Computed computed -> {
                AgeStandardisedRate rate = computed.rate();
                if (computed.joinedFrom() >= 0) {
                    remarks.add(words.say("joined", computed.joinedFrom(), standard.id()));
                }
                row.add(number(rate.per100k()));
                row.add(number(rate.standardError()));
                limits(rate.normal(), row);
                limits(rate.gamma(), row);
            }
            case Standardisation.NotComputable no -> {
                remark("no-rate", name(group), String.join(" ", words.isJapanese() ? no.reasonsJa() : no.reasonsEn()));
                empty(6, row);
            }
        }
    }

    private void cumulative(RatesGroup group, List<String> row) {
        var answer = CumulativeRate.to74(group.strata());
        if (answer.isEmpty()) {
            remark("no-cumulative", name(group));
            empty(4, row);
            return;
        }
        var cumulative = answer.get();
        row.add(number(cumulative.ratePercent()));
        row.add(number(cumulative.rateStandardError()));
        row.add(number(cumulative.riskPercent()));
        row.add(number(cumulative.riskStandardError()));
    }

    private void truncated(RatesGroup group, List<String> row) {
        switch (Standardisation.truncated(group.strata(), standard, 35, 64)) {
            case Standardisation.Computed computed -> {
                row.add(number(computed.rate().per100k()));
                row.add(number(computed.rate().standardError()));
            }
            case Standardisation.NotComputable _ -> {
                remark("no-truncated", name(group));
                empty(2, row);
            }
        }
    }

    private void remark(String key, Object... values) {
        leftEmpty = true;
        remarks.add(words.say(key, values));
    }

    private static String name(RatesGroup group) {
        return group.values().isEmpty() ? "-" : String.join(", ", group.values());
    }

    private static void empty(int columns, List<String> row) {
        for (int i = 0; i < columns; i++) {
            row.add("");
        }
    }

    private static void limits(Limits limits, List<String> row) {
        row.add(number(limits.lower()));
        row.add(number(limits.upper()));
    }

    private static String number(double value) {
        return new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }

    private static String personYears(double value) {
        return value == Math.rint(value) ? new BigDecimal(value).toPlainString() : Double.toString(value);
    }

    private static void line(List<String> values, Writer out) throws IOException {
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write(quoted(values.get(i)));
        }
        out.write('\n');
    }

    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
