package dev.todoke.provision.publication;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Steps of a survival curve that show single people (生存曲線の段): people at risk and survival, row under row.
final class SurvivalSteps {

    private static final Pattern SURVIVAL = Pattern.compile("生存率|\\bsurvival\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern AT_RISK = Pattern.compile("リスク|観察対象|生存者数|\\bat risk\\b", Pattern.CASE_INSENSITIVE);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final TableShape shape;
    private final PublicationLimits limits;

    SurvivalSteps(TableShape shape, PublicationLimits limits) {
        this.shape = shape;
        this.limits = limits;
    }

    void find(Findings findings) {
        var atRisk = column(SURVIVAL.asPredicate().negate().and(AT_RISK.asPredicate()));
        var survival = column(SURVIVAL.asPredicate());
        if (atRisk.isEmpty() || survival.isEmpty()) {
            return;
        }
        var rows = shape.rows();
        for (int next = 1; next < rows.size(); next++) {
            step(rows.get(next - 1), rows.get(next), atRisk.getAsInt(), survival.getAsInt(), findings);
        }
    }

    private OptionalInt column(Predicate<String> label) {
        return shape.columns().stream()
                .mapToInt(Integer::intValue)
                .filter(column -> label.test(shape.ofColumn(column).text()))
                .findFirst();
    }

    private void step(int before, int row, int atRisk, int survival, Findings findings) {
        var from = survival(before, survival);
        var to = survival(row, survival);
        if (from.isEmpty()
                || to.isEmpty()
                || from.get().signum() == 0
                || to.get().compareTo(from.get()) >= 0
                || !(shape.value(row, atRisk) instanceof ShownValue.Count(var people))) {
            return;
        }
        var lost = from.get()
                .subtract(to.get())
                .divide(from.get(), MathContext.DECIMAL64)
                .multiply(BigDecimal.valueOf(people));
        long deaths = Math.round(lost.doubleValue());
        if (limits.isSmall(deaths)) {
            findings.at(
                    PublicationRule.SURVIVAL_STEP,
                    shape,
                    row,
                    survival,
                    "この段では、観察中の%d人のうち約%d人が亡くなったと分かります。時点をまとめるか、観察中の人数が少ないところで曲線を終えてください。".formatted(people, deaths),
                    List.of("(%s − %s) ÷ %s × %d人 ≒ %d人"
                            .formatted(
                                    from.get().toPlainString(),
                                    to.get().toPlainString(),
                                    from.get().toPlainString(),
                                    people,
                                    deaths)));
        }
    }

    /// In percent, whether printed as 0.87 or as 87.
    private Optional<BigDecimal> survival(int row, int column) {
        return switch (shape.value(row, column)) {
            case ShownValue.Share(var figure) ->
                Optional.of(figure.compareTo(BigDecimal.ONE) <= 0 ? figure.multiply(HUNDRED) : figure);
            case ShownValue.Count(var whole) -> Optional.of(whole == 1 ? HUNDRED : BigDecimal.valueOf(whole));
            case ShownValue.Withheld _, ShownValue.WithShare _, ShownValue.Words _ -> Optional.empty();
        };
    }
}
