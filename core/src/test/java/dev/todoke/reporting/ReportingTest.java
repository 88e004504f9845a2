package dev.todoke.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("管理者の承認と引き継ぎ")
class ReportingTest {

    private static final Instant THEN = Instant.parse("2026-04-01T00:00:00Z");
    private static final Approval APPROVAL = new Approval("R-2026-000001", 12, "院長 一郎", THEN, "1");

    @Test
    @DisplayName("承認を求めない施設では何も止めない")
    void notAskedFor() {
        assertThat(Approval.missing(false, THEN, List.of())).isEmpty();
    }

    @Test
    @DisplayName("承認のあとに内容が変わると、承認は終わる")
    void endsWithAChange() {
        assertThat(Approval.missing(true, THEN, List.of()))
                .extracting(s -> s.key())
                .containsExactly("not-approved");
        assertThat(Approval.missing(true, THEN.minusSeconds(1), List.of(APPROVAL)))
                .isEmpty();
        assertThat(Approval.missing(true, THEN.plusSeconds(1), List.of(APPROVAL)))
                .extracting(s -> s.ja())
                .containsExactly("院長 一郎さんの承認のあとに内容が変わりました。もう一度承認してください。");
    }

    @Test
    @DisplayName("引き継ぎには、違う二人の氏名が要る")
    void twoPeople() {
        var same = new HandOver(HandOver.Role.REGISTRAR, "実務 花子", "実務 花子 ", LocalDate.of(2026, 4, 1), "", THEN, "1");
        assertThat(same.faults()).extracting(s -> s.key()).containsExactly("same-person");
        var nobody = new HandOver(HandOver.Role.MANAGER, "", "", LocalDate.of(2026, 4, 1), "", THEN, "1");
        assertThat(nobody.faults()).extracting(s -> s.key()).containsExactly("from", "to");
    }
}
