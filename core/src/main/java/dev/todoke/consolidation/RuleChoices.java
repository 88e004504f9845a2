package dev.todoke.consolidation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a registry chose where the rules leave it open (規則の選択の組). Written into the edition of every
/// consolidation and
/// closing, so that a year can be made again by the same rules.
public final class RuleChoices {

    private static final RuleChoices STANDARD = new RuleChoices(Map.of());
    private static final int FAR = 1200;

    private final EnumMap<RuleSwitch, String> other = new EnumMap<>(RuleSwitch.class);

    private RuleChoices(Map<RuleSwitch, String> chosen) {
        chosen.forEach((point, code) -> {
            if (!point.offers(code)) {
                throw new IllegalArgumentException(point.id() + " offers no answer " + code);
            }
            if (!point.standard().equals(code)) {
                other.put(point, code);
            }
        });
    }

    /// Every point as the standard has it.
    public static RuleChoices standard() {
        return STANDARD;
    }

    public static RuleChoices of(Map<RuleSwitch, String> chosen) {
        return new RuleChoices(chosen);
    }

    /// Reads the choices back from an edition; empty when the edition is not of these rules.
    public static Optional<RuleChoices> ofEdition(String edition) {
        if (!edition.startsWith(ConsolidationRule.EDITION)) {
            return Optional.empty();
        }
        var chosen = new EnumMap<RuleSwitch, String>(RuleSwitch.class);
        String rest = edition.substring(ConsolidationRule.EDITION.length());
        for (String part :
                rest.isEmpty() ? List.<String>of() : List.of(rest.substring(1).split("\\+", -1))) {
            var point = point(part);
            if (point.isEmpty()) {
                return Optional.empty();
            }
            chosen.put(point.get(), part.substring(part.indexOf('=') + 1));
        }
        return Optional.of(new RuleChoices(chosen));
    }

    private static Optional<RuleSwitch> point(String part) {
        for (RuleSwitch point : RuleSwitch.values()) {
            if (part.startsWith(point.id() + "=") && point.offers(part.substring(part.indexOf('=') + 1))) {
                return Optional.of(point);
            }
        }
        return Optional.empty();
    }

    public String code(RuleSwitch point) {
        String code = other.get(point);
        return code == null ? point.standard() : code;
    }

    public boolean is(RuleSwitch point, String code) {
        return code(point).equals(code);
    }

    /// Edition of the rules with what was chosen otherwise, for example `consolidation-2+W01=12`.
    public String edition() {
        var parts = new ArrayList<String>();
        parts.add(ConsolidationRule.EDITION);
        other.forEach((point, code) -> parts.add(point.id() + "=" + code));
        return String.join("+", parts);
    }

    /// Months after which an invasive report is a tumour of its own.
    int monthsToInvasion() {
        return switch (code(RuleSwitch.INVASION)) {
            case "apart" -> 0;
            case "one" -> FAR;
            case String months -> Integer.parseInt(months);
        };
    }

    boolean knownFirst() {
        return is(RuleSwitch.UNKNOWN, "known");
    }

    @Override
    public boolean equals(Object that) {
        return that instanceof RuleChoices choices && other.equals(choices.other);
    }

    @Override
    public int hashCode() {
        return edition().hashCode();
    }

    @Override
    public String toString() {
        return edition();
    }
}
