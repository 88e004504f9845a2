package dev.todoke.provision.review;

import dev.todoke.kernel.Coded;
import dev.todoke.provision.application.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What the council said (審議会の意見, 様式第5-2号), as its secretary records it.
///
/// @param meeting name or number of the meeting
/// @param present members present
/// @param quorum members needed
public record CouncilResult(
        LocalDate heldOn,
        String meeting,
        Way way,
        int present,
        int quorum,
        List<PointOpinion> points,
        Outcome outcome,
        List<String> conditions,
        String note) {

    /// How the council met (開催の方法).
    public enum Way implements Coded {
        ROOM("room", "会議"),
        ONLINE("online", "オンライン"),
        WRITTEN("written", "書面");

        private final String code;
        private final String ja;

        Way(String code, String ja) {
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
    }

    /// The council's result (審議結果).
    public enum Outcome implements Coded {
        AGREED("agreed", "承認"),
        AGREED_WITH_CONDITIONS("conditions", "条件付承認"),
        CONTINUED("continued", "継続審議"),
        DISAGREED("disagreed", "不承認");

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

        /// Whether the data may be provided, if need be under conditions.
        public boolean favourable() {
            return this == AGREED || this == AGREED_WITH_CONDITIONS;
        }
    }

    /// The opinion on one of the ten points (観点ごとの意見).
    public record PointOpinion(String point, Opinion opinion, String note) {}

    /// How a point was answered.
    public enum Opinion implements Coded {
        FITTING("ok", "適"),
        CONDITION("condition", "条件"),
        UNFITTING("not-ok", "不適"),
        NOT_APPLICABLE("na", "該当なし");

        private final String code;
        private final String ja;

        Opinion(String code, String ja) {
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

        /// Whether the remark must say what is wrong or what is wanted.
        public boolean needsWords() {
            return this == CONDITION || this == UNFITTING;
        }
    }

    public CouncilResult {
        points = List.copyOf(points);
        conditions = List.copyOf(conditions);
    }

    /// What keeps this result from being recorded, all of it.
    public List<Reason> objections(LocalDate today) {
        var reasons = new ArrayList<Reason>();
        if (meeting.isBlank()) {
            reasons.add(Reason.of("V10", "審議会の回を書いてください。"));
        }
        if (heldOn.isAfter(today)) {
            reasons.add(Reason.of("V11", "開催日(%s)が今日より後です。", heldOn));
        }
        if (quorum < 1 || present < quorum) {
            reasons.add(Reason.of("V12", "出席%s人は定足数%s人に足りません。", present, quorum));
        }
        for (CouncilPoint point : CouncilPoint.all()) {
            long given = points.stream()
                    .filter(opinion -> opinion.point().equals(point.point()))
                    .count();
            if (given != 1) {
                reasons.add(Reason.of("V13", "観点%s(%s)の意見を1つ選んでください。", point.point(), point.questionJa()));
            }
        }
        reasons.addAll(outcomeObjections());
        return List.copyOf(reasons);
    }

    private List<Reason> outcomeObjections() {
        var reasons = new ArrayList<Reason>();
        if (outcome == Outcome.AGREED_WITH_CONDITIONS && conditions.isEmpty()) {
            reasons.add(Reason.of("V14", "条件付承認のときは、条件を書いてください。"));
        }
        if (outcome != Outcome.AGREED_WITH_CONDITIONS && !conditions.isEmpty()) {
            reasons.add(Reason.of("V15", "条件を書くのは条件付承認のときだけです。"));
        }
        boolean unfitting = points.stream().anyMatch(opinion -> opinion.opinion() == Opinion.UNFITTING);
        if (outcome == Outcome.AGREED && unfitting) {
            reasons.add(Reason.of("V16", "「不適」の観点があるのに結果が承認です。観点か結果を直してください。"));
        }
        if ((outcome == Outcome.DISAGREED || outcome == Outcome.CONTINUED) && note.isBlank()) {
            reasons.add(Reason.of("V17", "%sの理由を書いてください。", outcome.ja()));
        }
        return reasons;
    }
}
