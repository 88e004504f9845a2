package dev.todoke.provision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.provision.application.Reason;
import dev.todoke.provision.delivery.MediumKind;
import dev.todoke.provision.delivery.Part;
import dev.todoke.provision.delivery.Way;
import dev.todoke.provision.linked.ListSummary;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("リンケージ利用の手続き: 名簿を出してから廃棄まで")
class ListRulesTest {

    private static List<String> refusals(Application application, Command command, Actor who) {
        return refusals(application, command, who, Story.START.plusSeconds(20_000));
    }

    private static List<String> refusals(Application application, Command command, Actor who, Instant when) {
        return switch (application.decide(command, who, when)) {
            case Answer.Decided decided -> throw new AssertionError("decided: " + decided.events());
            case Answer.Refused(var reasons, var _) ->
                reasons.stream().map(Reason::id).toList();
        };
    }

    @Test
    @DisplayName("匿名化した情報の申出では名簿を出せない")
    void noListForAnonymisedData() {
        assertThat(refusals(Story.at(Phase.AWAITING_TERMS), Story.command(CommandKind.HAND_IN_LIST), Story.APPLICANT))
                .containsExactly("L10");
    }

    @Test
    @DisplayName("誰も照合できない名簿は受け取らない")
    void aListOfNobodyIsRefused() {
        var nobody = new ListSummary("l-2", "a".repeat(64), "1", 3, new TreeMap<>(java.util.Map.of("missing", 3L)), 0);
        assertThat(refusals(ListStory.accepted(), new DeliveryCommand.HandInList(nobody), Story.APPLICANT))
                .containsExactly("L11");
    }

    @Test
    @DisplayName("名簿を使う申出は、名簿なしには抽出できない")
    void withoutAListNothingIsExtracted() {
        var ready = ListStory.after(ListStory.accepted(), Story.CLERK, Story.term(Term.PLEDGES), Story.term(Term.FEE));
        assertThat(refusals(ready, ListStory.file(ready, 0, 0), Story.EXTRACTOR))
                .contains("L18");
        assertThat(refusals(ready, Story.extraction(), Story.EXTRACTOR)).contains("E01");
    }

    @Test
    @DisplayName("照合していない、又は人の確認が残る名簿からは抽出できない")
    void everyPairIsSettledBefore() {
        var handedIn = ListStory.handedIn();
        assertThat(refusals(handedIn, ListStory.file(handedIn, 0, 0), Story.EXTRACTOR))
                .containsExactly("L16");
        var matched = ListStory.matched(3);
        assertThat(refusals(matched, ListStory.file(matched, 3, 2), Story.EXTRACTOR))
                .containsExactly("L17");
    }

    @Test
    @DisplayName("新しい名簿が出ると、前の照合は使えない")
    void aNewListVoidsTheMatching() {
        var again = ListStory.after(
                ListStory.matched(0), Story.EXTRACTOR, new DeliveryCommand.HandInList(ListStory.list("l-2")));
        assertThat(refusals(again, ListStory.file(again, 0, 0), Story.EXTRACTOR))
                .containsExactly("L16");
    }

    @Test
    @DisplayName("2つの部は、抽出した人とは別の人が両方を確かめ、両方の照合値で受け取る")
    void theRoadInTwoParts() {
        var matched = ListStory.matched(3);
        var built = ListStory.after(matched, Story.EXTRACTOR, ListStory.file(matched, 3, 3));
        assertThat(built.phase()).isEqualTo(Phase.VERIFYING);
        var both = Actor.of("extractor", ProvisionRole.EXTRACTOR, ProvisionRole.VERIFIER);
        assertThat(refusals(built, ListStory.acceptance(), both)).containsExactly("F04");
        assertThat(refusals(built, Story.acceptFile(), Story.VERIFIER)).containsExactly("D04");
        var packed = ListStory.after(built, Story.VERIFIER, ListStory.acceptance());
        assertThat(refusals(packed, new FileCommand.HandOver(Way.DOWNLOAD, ""), Story.CLERK))
                .containsExactly("F07");
        var handOver = new FileCommand.HandOver(Way.MEDIUM, "CD-R 2枚");
        assertThat(refusals(packed, handOver, Story.CLERK)).containsExactly("M10");
        var media = ListStory.after(
                packed,
                Story.CLERK,
                new DeliveryCommand.RegisterMedium(MediumKind.CD_R, Part.DATA, "", ""),
                new DeliveryCommand.RegisterMedium(MediumKind.CD_R, Part.IDENTIFIERS, "", ""));
        var delivered = ListStory.after(media, Story.CLERK, new FileCommand.HandOver(Way.MEDIUM, "CD-R 2枚"));
        assertThat(refusals(delivered, new UseCommand.ConfirmReceipt("f".repeat(64)), Story.APPLICANT))
                .containsExactly("D04");
        assertThat(refusals(delivered, new DeliveryCommand.ConfirmParts("f".repeat(64), "x"), Story.APPLICANT))
                .containsExactly("D03");
        var inUse = ListStory.after(
                delivered,
                Story.APPLICANT,
                new DeliveryCommand.ConfirmParts("f".repeat(64), ListStory.PACKED_IDENTIFIERS));
        assertThat(inUse.phase()).isEqualTo(Phase.IN_USE);
        var destroyed =
                ListStory.after(inUse, Story.EXTRACTOR, new DeliveryCommand.DestroyList(Story.TODAY, "記録の消去", "立会者"));
        assertThat(new ListState(destroyed).list()).isEmpty();
        assertThat(new ListState(destroyed).destruction()).isPresent();
        assertThat(Application.fold(destroyed.id(), destroyed.owner(), destroyed.history()))
                .isEqualTo(destroyed);
    }

    @Test
    @DisplayName("廃棄の期限は決裁から1年、定め直しても利用期間を超えず、過ぎた名簿は使えない")
    void theListHasAnEnd() {
        var matched = ListStory.matched(0);
        assertThat(new ListState(matched).destroyBy()).contains(Story.TODAY.plusYears(1));
        assertThat(refusals(matched, new DeliveryCommand.FixListDestruction(Story.TODAY.plusYears(30)), Story.DECIDER))
                .containsExactly("L12");
        var soon = ListStory.after(
                matched, Story.DECIDER, new DeliveryCommand.FixListDestruction(Story.TODAY.plusDays(10)));
        var late = Story.START.plus(java.time.Duration.ofDays(11));
        assertThat(refusals(soon, ListStory.file(soon, 0, 0), Story.EXTRACTOR, late))
                .contains("L19");
    }
}
