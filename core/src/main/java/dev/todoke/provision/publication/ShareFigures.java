package dev.todoke.provision.publication;

import java.math.BigDecimal;
import java.util.List;

/// Percentages that give a small count away (割合からの逆算): of the people they speak about, and of the rest.
final class ShareFigures {

    private final TableShape shape;
    private final Wholes wholes;
    private final PublicationLimits limits;

    ShareFigures(TableShape shape, PublicationLimits limits) {
        this.shape = shape;
        this.wholes = new Wholes(shape);
        this.limits = limits;
    }

    void find(Findings findings) {
        for (int row : shape.rows()) {
            for (int column : shape.columns()) {
                look(row, column, findings);
            }
        }
    }

    private void look(int row, int column, Findings findings) {
        var share = shape.value(row, column).proportion();
        boolean ofCountBeside = column > shape.labelColumns()
                && shape.value(row, column).people().isEmpty()
                && shape.isAboutPeople(row, column - 1)
                && shape.value(row, column - 1).people().isPresent();
        int counted = ofCountBeside ? column - 1 : column;
        var whole = wholes.of(row, counted);
        if (share.isEmpty() || whole.isEmpty() || share.get().percent().compareTo(BigDecimal.valueOf(100)) > 0) {
            return;
        }
        var range = Range.ofShare(share.get().percent(), whole.getAsLong());
        String sum = "%s%% × %d人 = %s人".formatted(share.get().percent().toPlainString(), whole.getAsLong(), range.ja());
        if (!ofCountBeside && shape.value(row, column).people().isEmpty() && isTold(range)) {
            findings.at(
                    PublicationRule.SHARE,
                    shape,
                    row,
                    column,
                    "割合と分母から、%s人と分かります。割合も伏せるか、区分をまとめてください。".formatted(range.ja()),
                    List.of(sum));
        }
        var rest = new Range(whole.getAsLong() - range.high(), whole.getAsLong() - range.low());
        if (!range.isEmpty() && !wholes.isTotalOfTable(counted) && isTold(rest)) {
            findings.at(
                    PublicationRule.REST,
                    shape,
                    row,
                    column,
                    "分母から引くと、あてはまらない人が%s人と分かります。".formatted(rest.ja()),
                    List.of("%d人 − %s人 = %s人".formatted(whole.getAsLong(), range.ja(), rest.ja())));
        }
    }

    private boolean isTold(Range range) {
        return limits.isSmall(range.low()) && limits.isSmall(range.high()) && range.size() < limits.narrowest();
    }
}
