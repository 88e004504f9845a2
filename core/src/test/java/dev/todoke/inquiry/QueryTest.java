package dev.todoke.inquiry;

import static dev.todoke.inquiry.InquiryFixture.CONTACT;
import static dev.todoke.inquiry.InquiryFixture.HERE;
import static dev.todoke.inquiry.InquiryFixture.NOW;
import static dev.todoke.inquiry.InquiryFixture.TODAY;
import static dev.todoke.inquiry.InquiryFixture.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Sentence;
import dev.todoke.notification.Item;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("照会")
class QueryTest {

    private static final QueryReply REPLY = new QueryReply(QueryReply.Way.PORTAL, "右です。", NOW, "101");
    private static final Query.End OPEN = new Query.End.Open();
    private static final Query.End ENDED = new Query.End.Ended("訂正した", NOW, "1");

    @Test
    @DisplayName("回答までは病院の、回答のあとは登録室の期限が進む")
    void theClockPassesToTheRegistry() {
        var waiting = query(List.of(), OPEN);
        assertThat(waiting.state()).isEqualTo(QueryState.WAITING);
        assertThat(waiting.clock(14)).isEqualTo(new QueryClock(QueryClock.Side.HOSPITAL, LocalDate.of(2026, 5, 1)));
        assertThat(waiting.clock(14).overdueOn(LocalDate.of(2026, 5, 1))).isFalse();
        assertThat(waiting.clock(14).overdueOn(LocalDate.of(2026, 5, 2))).isTrue();

        var answered = query(List.of(REPLY), OPEN);
        assertThat(answered.state()).isEqualTo(QueryState.ANSWERED);
        assertThat(answered.clock(14)).isEqualTo(new QueryClock(QueryClock.Side.REGISTRY, LocalDate.of(2026, 4, 24)));
        assertThat(answered.clock(14).daysLeft(TODAY)).isEqualTo(14);

        var ended = query(List.of(REPLY), ENDED);
        assertThat(ended.state()).isEqualTo(QueryState.ENDED);
        assertThat(ended.clock(14).overdueOn(LocalDate.of(2030, 1, 1))).isFalse();
    }

    @Test
    @DisplayName("終えた照会には回答できず、空の回答は受けない")
    void repliesNeedSomethingToSay() {
        assertThat(query(List.of(), OPEN).faultsOfReply("右です。", false)).isEmpty();
        assertThat(query(List.of(), OPEN).faultsOfReply(" ", true)).isEmpty();
        assertThat(keys(query(List.of(), OPEN).faultsOfReply(" ", false))).containsExactly("reply-empty");
        assertThat(keys(query(List.of(), ENDED).faultsOfReply("右です。", false))).containsExactly("ended");
    }

    @Test
    @DisplayName("決まっていない提案を残して終えることはできない")
    void endsOnlyWhenProposalsAreSettled() {
        assertThat(query(List.of(REPLY), OPEN).faultsOfEnd("電話で確かめた", 0)).isEmpty();
        assertThat(keys(query(List.of(REPLY), OPEN).faultsOfEnd("", 2))).containsExactly("proposals-open", "end-note");
    }

    @Test
    @DisplayName("照会は、その施設の有効な担当者へ、期限をつけて行う")
    void asksANamedContact() {
        var wish = new AskQuery(List.of(Item.LATERALITY), "側性を確かめてください。", 7, LocalDate.of(2026, 5, 1));
        assertThat(wish.faults(HERE, Optional.of(CONTACT), false, TODAY)).isEmpty();
        assertThat(keys(wish.faults(new FacilityCode("40R02"), Optional.of(CONTACT), false, TODAY)))
                .containsExactly("contact-missing");
        assertThat(keys(wish.faults(HERE, Optional.of(CONTACT), false, LocalDate.of(2024, 3, 31))))
                .containsExactly("contact-missing");
        assertThat(keys(new AskQuery(List.of(), "", 7, TODAY).faults(HERE, Optional.empty(), true, TODAY)))
                .containsExactly("withdrawn", "items-missing", "question-missing", "contact-missing", "due-past");
    }

    @Test
    @DisplayName("照会番号の形")
    void numbersHaveAForm() {
        assertThat(QueryNumber.read("Q-2026-000012")).isPresent();
        assertThat(QueryNumber.read("R-2026-000012")).isEmpty();
        assertThatThrownBy(() -> new QueryNumber("12")).isInstanceOf(IllegalArgumentException.class);
    }

    static List<String> keys(List<Sentence> sentences) {
        assertThat(sentences).allSatisfy(s -> assertThat(s.ja()).isNotBlank());
        return sentences.stream().map(Sentence::key).toList();
    }
}
