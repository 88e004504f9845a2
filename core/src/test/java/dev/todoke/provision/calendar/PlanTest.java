package dev.todoke.provision.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("情報が必要な日からの逆算")
class PlanTest {

    private static final LocalDate WANTED = LocalDate.of(2026, 12, 25);
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final List<MeetingDay> MEETINGS = List.of(
            new MeetingDay(LocalDate.of(2026, 6, 10), LocalDate.of(2026, 5, 20)),
            new MeetingDay(LocalDate.of(2026, 9, 9), LocalDate.of(2026, 8, 20)),
            new MeetingDay(LocalDate.of(2026, 12, 9), LocalDate.of(2026, 11, 19)));

    private static Plan plan(LocalDate today, EnumSet<PlanStep> done, List<MeetingDay> meetings) {
        return Plan.of(WANTED, today, new TreeSet<>(EnumSet.allOf(PlanStep.class)), new TreeSet<>(done), meetings);
    }

    private static Plan.Line line(Plan plan, PlanStep step) {
        return plan.lines().stream()
                .filter(line -> line.step() == step)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("会議は間に合う最後の回、形式点検はその資料の締切まで、申出はその3週間前")
    void countsBackThroughTheMeeting() {
        var plan = plan(TODAY, EnumSet.noneOf(PlanStep.class), MEETINGS);
        assertThat(line(plan, PlanStep.DELIVERY).latest()).isEqualTo(WANTED);
        assertThat(line(plan, PlanStep.EXTRACTION).latest()).isEqualTo("2026-12-22");
        assertThat(line(plan, PlanStep.TERMS).latest()).isEqualTo("2026-11-22");
        assertThat(line(plan, PlanStep.DECISION).latest()).isEqualTo("2026-11-08");
        assertThat(line(plan, PlanStep.COUNCIL).latest()).isEqualTo("2026-09-09");
        assertThat(line(plan, PlanStep.FORMAL_CHECK).latest()).isEqualTo("2026-08-20");
        assertThat(line(plan, PlanStep.SUBMISSION).latest()).isEqualTo("2026-07-30");
        assertThat(line(plan, PlanStep.ETHICS).latest()).isEqualTo("2026-07-30");
        assertThat(plan.late()).isFalse();
    }

    @Test
    @DisplayName("会議が決まっていなければ、表の日数で数える")
    void withoutMeetingsTheSpanCounts() {
        var plan = plan(TODAY, EnumSet.noneOf(PlanStep.class), List.of());
        assertThat(line(plan, PlanStep.COUNCIL).latest()).isEqualTo("2026-10-25");
        assertThat(line(plan, PlanStep.FORMAL_CHECK).latest()).isEqualTo("2026-09-10");
    }

    @Test
    @DisplayName("遅れると、次の会議に移り、提供の見込みがその分あとになる")
    void aSlippedStepMovesTheRest() {
        var done = EnumSet.of(PlanStep.CONSULTATION, PlanStep.ETHICS, PlanStep.PLEDGES);
        var inTime = plan(LocalDate.of(2026, 7, 30), done, MEETINGS);
        assertThat(line(inTime, PlanStep.COUNCIL).expected()).isEqualTo("2026-09-09");
        assertThat(inTime.late()).isFalse();
        var slipped = plan(LocalDate.of(2026, 7, 31), done, MEETINGS);
        assertThat(line(slipped, PlanStep.COUNCIL).expected()).isEqualTo("2026-12-09");
        assertThat(slipped.late()).isTrue();
        assertThat(slipped.expectedOn()).isEqualTo("2027-02-08");
    }

    @Test
    @DisplayName("倫理審査と誓約は並んで進み、長いほうが申出を決める")
    void papersBeforeSubmissionRunSideBySide() {
        var plan = plan(TODAY, EnumSet.of(PlanStep.CONSULTATION), MEETINGS);
        assertThat(line(plan, PlanStep.PLEDGES).expected()).isEqualTo("2026-04-15");
        assertThat(line(plan, PlanStep.ETHICS).expected()).isEqualTo("2026-05-31");
        assertThat(line(plan, PlanStep.SUBMISSION).expected()).isEqualTo("2026-05-31");
    }
}
