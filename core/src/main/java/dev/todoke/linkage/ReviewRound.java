package dev.todoke.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The answers about one pair that stand, oldest first, and what they come to (組の判断の経過).
///
/// One answer settles a pair, unless two people have to agree: then a second person answers without seeing the first
/// answer, and where they differ a third person with the lead decides.
public record ReviewRound(List<Given> answers) {

    public ReviewRound {
        answers = answers.stream().filter(given -> given.verdict().settles()).toList();
    }

    /// Whether an answer was to settle the pair alone, to be one of two, or to decide between two.
    public enum Part {
        ALONE,
        ONE_OF_TWO,
        DECIDING
    }

    /// @param clerk number of the account
    public record Given(Verdict verdict, String clerk, Part part) {}

    /// Where the pair stands.
    public enum State {
        WAITING("要確認"),
        SECOND("二人目待ち"),
        DISAGREED("判断が分かれた"),
        SETTLED("判断ずみ");

        private final String ja;

        State(String ja) {
            this.ja = ja;
        }

        public String ja() {
            return ja;
        }
    }

    public State state() {
        if (verdict().isPresent()) {
            return State.SETTLED;
        }
        return switch (answers.size()) {
            case 0 -> State.WAITING;
            case 1 -> State.SECOND;
            default -> State.DISAGREED;
        };
    }

    /// The answer that all came to; empty as long as somebody has to answer.
    public Optional<Verdict> verdict() {
        for (int i = answers.size() - 1; i >= 0; i--) {
            if (answers.get(i).part() != Part.ONE_OF_TWO) {
                return Optional.of(answers.get(i).verdict());
            }
        }
        boolean agreed = answers.size() >= 2
                && answers.get(0).verdict() == answers.get(1).verdict();
        return agreed ? Optional.of(answers.getFirst().verdict()) : Optional.empty();
    }

    /// Why this clerk cannot answer now; empty when nothing stands against it.
    ///
    /// @param lead whether the clerk may decide where two differ
    public List<Refusal> refusals(String clerk, boolean lead) {
        boolean own = answers.stream().anyMatch(given -> given.clerk().equals(clerk));
        var refusals = new ArrayList<Refusal>();
        switch (state()) {
            case WAITING, SETTLED -> {
                // a settled pair is refused with its verdict, see CandidatePair
            }
            case SECOND -> {
                if (own) {
                    refusals.add(Refusal.of("own-answer", "あなたの判断はもう入っています。もう一人の判断を待っています。"));
                }
            }
            case DISAGREED -> {
                if (!lead) {
                    refusals.add(Refusal.of("for-the-lead", "2人の判断が分かれた組です。登録室責任者が判断します。"));
                }
                if (own) {
                    refusals.add(Refusal.of("third-person", "2人の判断が分かれた組は、まだ判断していない人が判断します。"));
                }
            }
        }
        return refusals;
    }

    /// What the clerk's answer would be in this round.
    public Part next(boolean twoPeople) {
        return switch (state()) {
            case WAITING, SETTLED -> twoPeople ? Part.ONE_OF_TWO : Part.ALONE;
            case SECOND -> Part.ONE_OF_TWO;
            case DISAGREED -> Part.DECIDING;
        };
    }

    public ReviewRound with(Given given) {
        var all = new ArrayList<>(answers);
        all.add(given);
        return new ReviewRound(all);
    }
}
