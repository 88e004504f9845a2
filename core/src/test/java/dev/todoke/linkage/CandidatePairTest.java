package dev.todoke.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("組についての判断")
class CandidatePairTest {

    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");

    @Test
    @DisplayName("判断は、それが拠った採点とともに残る")
    void aDecisionKeepsTheScoringItRestedOn() {
        var pair = pair(ReviewReason.BETWEEN_THRESHOLDS, null);

        var answer = pair.decide(Verdict.SAME, "7", " 同じ診察券を確認 ", NOW);

        assertThat(answer).isInstanceOfSatisfying(PairAnswer.Decided.class, decided -> {
            assertThat(decided.event().note()).isEqualTo("同じ診察券を確認");
            assertThat(decided.event().scoring()).isEqualTo(pair.scoring());
            assertThat(decided.event().scoring().weight()).isEqualTo(6.5);
        });
    }

    @Test
    @DisplayName("保留の組は判断でき、判断ずみの組は先に元に戻す")
    void aSettledPairIsUndoneFirst() {
        var open = pair(ReviewReason.BETWEEN_THRESHOLDS, null);
        var later = pair(ReviewReason.BETWEEN_THRESHOLDS, decided(open, Verdict.LATER));
        var same = pair(ReviewReason.BETWEEN_THRESHOLDS, decided(open, Verdict.SAME));

        assertThat(later.decide(Verdict.SAME, "7", "", NOW)).isInstanceOf(PairAnswer.Decided.class);
        assertThat(same.decide(Verdict.DIFFERENT, "7", "", NOW))
                .isEqualTo(new PairAnswer.Refused(List.of(
                        new Refusal("settled", List.of("SAME"), "この組はすでに「同じ人」と判断されています。変えるには、先にその判断を元に戻してください。"))));
        assertThat(List.of(open.stateWord(), later.stateWord(), same.stateWord()))
                .containsExactly("要確認", "保留", "同一");
    }

    @Test
    @DisplayName("ぶつかる組には根拠が要り、断る理由は一度に全部言う")
    void aConflictNeedsANoteAndAllReasonsAreSaidAtOnce() {
        var settled = pair(
                ReviewReason.DECISIONS_CONFLICT,
                decided(pair(ReviewReason.BETWEEN_THRESHOLDS, null), Verdict.DIFFERENT));

        assertThat(settled.decide(Verdict.SAME, "7", "", NOW))
                .isInstanceOfSatisfying(
                        PairAnswer.Refused.class,
                        refused -> assertThat(refused.reasons()).hasSize(2));
        assertThat(pair(ReviewReason.DECISIONS_CONFLICT, null).decide(Verdict.LATER, "7", "", NOW))
                .isInstanceOf(PairAnswer.Decided.class);
    }

    private static PairDecided decided(CandidatePair pair, Verdict verdict) {
        return ((PairAnswer.Decided) pair.decide(verdict, "7", "", NOW)).event();
    }

    private static CandidatePair pair(ReviewReason reason, @Nullable PairDecided latest) {
        var scoring = new PairScoring(
                -13.5,
                List.of(
                        new PairScoring.Contribution(AgreementLevel.GIVEN_NAME_BOTH_EQUAL, 10),
                        new PairScoring.Contribution(AgreementLevel.BIRTH_DATE_EQUAL, 10)),
                List.of(reason),
                "default-1",
                8,
                -2);
        return new CandidatePair(12, "40001-1", "D-3", scoring, latest);
    }
}
