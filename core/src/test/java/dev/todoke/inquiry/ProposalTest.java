package dev.todoke.inquiry;

import static dev.todoke.inquiry.InquiryFixture.CONTACT;
import static dev.todoke.inquiry.InquiryFixture.HERE;
import static dev.todoke.inquiry.InquiryFixture.NOW;
import static dev.todoke.inquiry.InquiryFixture.OCCASION;
import static dev.todoke.inquiry.InquiryFixture.TODAY;
import static dev.todoke.inquiry.InquiryFixture.query;
import static dev.todoke.inquiry.InquiryFixture.version;
import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.facility.FacilityContact;
import dev.todoke.notification.Item;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("訂正の提案・電話の記録・訂正")
class ProposalTest {

    private static Proposal proposal(Proposal.Origin origin, Proposal.Settlement settlement) {
        return new Proposal(
                3,
                "R-2026-000001-1",
                1,
                HERE,
                origin,
                "Q-2026-000012",
                false,
                new TreeMap<>(Map.of(Item.MORPHOLOGY, new Proposal.Change("814032", "814033"))),
                "病理を見直した",
                NOW,
                "101",
                settlement);
    }

    @Test
    @DisplayName("電話の内容は、書いた人とは別の人が引き取る")
    void aCallNeedsASecondPerson() {
        var call = proposal(Proposal.Origin.CALL, new Proposal.Settlement.Waiting());
        assertThat(QueryTest.keys(call.faultsOfTakingOver(version(1, Map.of()), false, "101")))
                .containsExactly("second-person");
        assertThat(call.faultsOfTakingOver(version(1, Map.of()), false, "102")).isEmpty();
        assertThat(proposal(Proposal.Origin.REPLY, new Proposal.Settlement.Waiting())
                        .faultsOfTakingOver(version(1, Map.of()), false, "101"))
                .isEmpty();
    }

    @Test
    @DisplayName("提案のあとに同じ項目が変わっていれば引き取れず、別の項目なら引き取れる")
    void whatTheProposerSawMustStillStand() {
        var reply = proposal(Proposal.Origin.REPLY, new Proposal.Settlement.Waiting());
        var otherItem = version(2, Map.of(Item.REMARKS, "転居"));
        var sameItem = version(2, Map.of(Item.MORPHOLOGY, "814031"));
        assertThat(reply.faultsOfTakingOver(otherItem, false, "1")).isEmpty();
        assertThat(QueryTest.keys(reply.faultsOfTakingOver(sameItem, false, "1")))
                .containsExactly("outdated");
        assertThat(reply.outdated(sameItem)).containsExactly(Item.MORPHOLOGY);
    }

    @Test
    @DisplayName("決まった提案と取り下げた届出は引き取れない")
    void onlyOnce() {
        var taken = proposal(Proposal.Origin.REPLY, new Proposal.Settlement.TakenOver(2, NOW, "1"));
        assertThat(QueryTest.keys(taken.faultsOfTakingOver(version(1, Map.of()), true, "1")))
                .containsExactly("settled");
        var waiting = proposal(Proposal.Origin.REPLY, new Proposal.Settlement.Waiting());
        assertThat(QueryTest.keys(waiting.faultsOfTakingOver(version(1, Map.of()), true, "1")))
                .containsExactly("withdrawn");
    }

    @Test
    @DisplayName("確認できていない相手の話は書けるが、値は取れない")
    void unverifiedCallersLeaveWordsOnly() {
        var open = query(List.of(), new Query.End.Open());
        var words = new RecordCall(true, "届出と名のる人", 7, false, "折り返しを頼まれた。", false);
        assertThat(words.faults(open, Optional.of(CONTACT), TODAY)).isEmpty();
        var values = new RecordCall(true, "届出と名のる人", 7, false, "右だと言われた。", true);
        assertThat(QueryTest.keys(values.faults(open, Optional.of(CONTACT), TODAY)))
                .containsExactly("not-verified");
        var calledBack = new RecordCall(false, "届出　花子", 7, true, "右です。", true);
        assertThat(calledBack.faults(open, Optional.of(CONTACT), TODAY)).isEmpty();
    }

    @Test
    @DisplayName("有効でなくなった担当者は、確認した相手にならない")
    void formerContactsAreNotReached() {
        var left = new FacilityContact(
                7, HERE, "届出　花子", "", "092-555-0101", LocalDate.of(2024, 4, 1), LocalDate.of(2026, 3, 31));
        var call = new RecordCall(false, "届出　花子", 7, true, "右です。", true);
        assertThat(QueryTest.keys(call.faults(query(List.of(), new Query.End.Open()), Optional.of(left), TODAY)))
                .containsExactly("contact-missing");
    }

    @Test
    @DisplayName("訂正は同じ点検を通り、新しい誤りを生む値は受けない")
    void correctionsPassTheChecks() {
        var newest = version(1, Map.of());
        assertThat(decide(Map.of(Item.MORPHOLOGY, "814033"), 1))
                .isEqualTo(new VersionSave.Answer.Allowed(Map.of(Item.MORPHOLOGY, "814033")));
        assertThat(decide(Map.of(Item.LATERALITY, "1"), 1))
                .isInstanceOfSatisfying(
                        VersionSave.Answer.Faulty.class,
                        faulty -> assertThat(faulty.findings())
                                .extracting(f -> f.check())
                                .containsExactly("L01"));
        assertThat(NewErrors.of(newest, Map.of(), OCCASION)).isEmpty();
    }

    @Test
    @DisplayName("理由のない訂正、変わらない訂正は断り、先に保存した人がいれば両方の版を見せる")
    void staleAndEmptySavesAreRefused() {
        assertThat(decide(Map.of(Item.MORPHOLOGY, "814033"), 4)).isEqualTo(new VersionSave.Answer.Stale(1));
        var nothing = new VersionSave(1, Map.of(Item.MORPHOLOGY, "814032"), "");
        assertThat(nothing.decide(version(1, Map.of()), false, List.of()))
                .isInstanceOfSatisfying(
                        VersionSave.Answer.Refused.class,
                        refused -> assertThat(QueryTest.keys(refused.reasons()))
                                .containsExactly("nothing-changed", "reason-missing"));
    }

    private static VersionSave.Answer decide(Map<Item, String> values, int seen) {
        var newest = version(1, Map.of());
        return new VersionSave(seen, values, "病理を見直した").decide(newest, false, NewErrors.of(newest, values, OCCASION));
    }
}
