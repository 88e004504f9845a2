package dev.todoke.provision.control;

import dev.todoke.kernel.Coded;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.application.UnknownCodeOfForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The yearly look at the national list: are our layout and forms still its edition (様式・レイアウトの版の確認)?
///
/// @param editions ours, one a line
/// @param national the editions named by the national list, as the office read them
public record EditionReview(int year, String editions, String national, Outcome outcome, String words) {

    /// Month and day by which the office looks each year. Inferred: lists have come out in May and August.
    private static final int MONTH = 9;

    private static final int DAY = 30;

    /// What the office decides (確認の結果).
    public enum Outcome implements Coded {
        SAME("same", "同じ版"),
        ADOPT("adopt", "新しい版を取り入れる"),
        KEEP("keep", "いまの版を使い続ける");

        private final String code;
        private final String ja;

        Outcome(String code, String ja) {
            this.code = code;
            this.ja = ja;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String ja() {
            return ja;
        }

        public static Outcome of(String code) {
            return Coded.find(values(), code).orElseThrow(() -> new UnknownCodeOfForm("review " + code));
        }
    }

    public static LocalDate due(int year) {
        return LocalDate.of(year, MONTH, DAY);
    }

    /// Whether nobody has looked in the year of a day.
    public static boolean open(List<EditionReview> reviews, LocalDate today) {
        return reviews.stream().noneMatch(review -> review.year() == today.getYear());
    }

    /// What keeps it from being recorded.
    public List<Reason> objections() {
        var reasons = new ArrayList<Reason>();
        if (national.isBlank()) {
            reasons.add(Reason.at("Z60", "national", "国の一覧にある版を書いてください。"));
        }
        if (outcome != Outcome.SAME && words.isBlank()) {
            reasons.add(Reason.at("Z61", "words", "取り入れる時期、又は取り入れない理由を書いてください。"));
        }
        return List.copyOf(reasons);
    }
}
