package dev.todoke.linkage.store;

import dev.todoke.linkage.AgreementLevel;
import dev.todoke.linkage.PairScoring;
import dev.todoke.linkage.ReviewReason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How a scoring stands in its columns (採点の書き方): words and bits, no values.
final class ScoringText {

    private ScoringText() {}

    static String evidence(PairScoring scoring) {
        return scoring.contributions().stream()
                .map(c -> c.level().name() + "=" + c.bits())
                .collect(Collectors.joining(";"));
    }

    static String reasons(PairScoring scoring) {
        return scoring.reasons().stream().map(ReviewReason::name).collect(Collectors.joining(","));
    }

    static List<ReviewReason> reasons(String text) {
        return parts(text, ",").map(ReviewReason::valueOf).toList();
    }

    static PairScoring read(ResultSet row) throws SQLException {
        return new PairScoring(
                row.getDouble("prior"),
                parts(row.getString("evidence"), ";")
                        .map(ScoringText::contribution)
                        .toList(),
                reasons(row.getString("reasons")),
                row.getString("weights_edition"),
                row.getDouble("same_from"),
                row.getDouble("different_below"));
    }

    private static PairScoring.Contribution contribution(String part) {
        int at = part.indexOf('=');
        return new PairScoring.Contribution(
                AgreementLevel.valueOf(part.substring(0, at)), Double.parseDouble(part.substring(at + 1)));
    }

    private static Stream<String> parts(String text, String separator) {
        return Arrays.stream(text.split(separator)).filter(part -> !part.isEmpty());
    }
}
