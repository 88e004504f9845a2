package dev.todoke.linkage;

import static dev.todoke.linkage.Records.notification;
import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.linkage.WeightsInForce.Act;
import dev.todoke.linkage.WeightsInForce.Kind;
import dev.todoke.person.PersonRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("使用中の重みの版")
class WeightsInForceTest {

    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");

    @Test
    @DisplayName("提案した人とは別の人が決めてはじめて、版が替わる")
    void anEditionComesIntoForceByTwoPeople() {
        var none = new WeightsInForce(List.of());
        assertThat(none.edition()).isZero();
        assertThat(none.refusalsToPropose(0, ""))
                .extracting(Refusal::id)
                .containsExactly("weights-in-force", "weights-reason");
        assertThat(none.refusalsToDecide("a")).extracting(Refusal::id).containsExactly("weights-none");

        var proposed = new WeightsInForce(List.of(new Act(Kind.PROPOSED, 3, "a", "届出が増えた", NOW)));
        assertThat(proposed.edition()).as("a proposal changes nothing").isZero();
        assertThat(proposed.refusalsToDecide("a")).extracting(Refusal::id).containsExactly("weights-two-people");
        assertThat(proposed.refusalsToDecide("b")).isEmpty();
        assertThat(proposed.refusalsToPropose(4, "別の版")).extracting(Refusal::id).containsExactly("weights-open");

        var acts = new ArrayList<>(proposed.acts());
        acts.add(new Act(Kind.ENACTED, 3, "b", "", NOW));
        acts.add(new Act(Kind.PROPOSED, 0, "a", "元に戻す", NOW));
        acts.add(new Act(Kind.TURNED_DOWN, 0, "b", "", NOW));
        assertThat(new WeightsInForce(acts).edition()).isEqualTo(3);
        assertThat(new WeightsInForce(acts).open()).isEmpty();
    }

    @Test
    @DisplayName("推定した版は、出荷時の版と同じ程度を別の数で量り、その名で記録に残る")
    void anEstimatedEditionWeighsByItsOwnNumbers() {
        var records = new ArrayList<PersonRecord>();
        for (int i = 0; i < 200; i++) {
            String name = List.of("高橋", "山崎", "林", "松尾", "宮本").get(i % 5) + "　"
                    + List.of("和子", "恵", "良枝").get(i % 3);
            String born = "19%02d0%d1%d".formatted(30 + i % 50, 1 + i % 9, i % 8);
            records.add(notification("A" + i, name, "", born, "福岡市中央区" + i, "40001", "" + i));
            records.add(notification("B" + i, name, "", born, "久留米市" + i % 20, "40002", "" + i));
        }
        var estimated = WeightEdition.estimate(records);
        var stored = new WeightEdition(
                7,
                estimated.levels(),
                estimated.records(),
                estimated.randomPairs(),
                estimated.prior(),
                estimated.sessions());

        assertThat(estimated.records()).isEqualTo(400);
        assertThat(estimated.randomPairs()).isPositive();
        assertThat(estimated.sessions()).isNotEmpty();
        assertThat(estimated.levels()).hasSameSizeAs(WeightEdition.shippedLevels());
        assertThat(estimated.levels())
                .anyMatch(WeightEdition.Level::estimated)
                .isNotEqualTo(WeightEdition.shippedLevels());
        assertThat(stored.model().edition()).isEqualTo("ja-person-2+e7");
        assertThat(new WeightEdition(8, List.of(), 400, 1, -14, List.of())
                        .model()
                        .model()
                        .comparisons())
                .as("levels that the weights do not have weigh as shipped")
                .isEqualTo(LinkageModel.shipped().model().comparisons());
        var pair = RecordPair.of("A0", "B0");
        var own = new PairExplainer(stored.model(), records, -14).explain(pair);
        assertThat(own.weightsEdition()).isEqualTo("ja-person-2+e7");
        assertThat(own.weight())
                .isNotEqualTo(new PairExplainer(LinkageModel.shipped(), records, -14)
                        .explain(pair)
                        .weight());
    }
}
