package dev.todoke.provision.council;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.provision.application.Reason;
import dev.todoke.provision.council.NumberedCopy.Fate;
import dev.todoke.provision.review.CouncilResult.Way;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("回収資料と会議の締め")
class NumberedCopyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 10);
    private static final NumberedCopy OUT = new NumberedCopy("k1", "m1", 3, DAY, new Fate.Out());
    private static final NumberedCopy BACK = new NumberedCopy("k1", "m2", 4, DAY, new Fate.CameBack(DAY));

    private static List<String> ids(List<Reason> reasons) {
        return reasons.stream().map(Reason::id).toList();
    }

    private static Meeting meeting(Way way, Standing standing) {
        return new Meeting("k1", "第1回", DAY, DAY, way, "会議室", new Quorum.MoreThanHalf(), standing);
    }

    @Test
    @DisplayName("返却は作った日から今日までの日、廃棄はその方法とともに、1度だけ記録する")
    void oneEnd() {
        assertThat(OUT.objections(new Fate.CameBack(DAY), DAY)).isEmpty();
        assertThat(ids(OUT.objections(new Fate.CameBack(DAY.minusDays(1)), DAY)))
                .containsExactly("G42");
        assertThat(ids(OUT.objections(new Fate.Destroyed(DAY.plusDays(1), " "), DAY)))
                .containsExactly("G42", "G43");
        assertThat(ids(OUT.objections(new Fate.Out(), DAY))).containsExactly("G41");
        assertThat(ids(BACK.objections(new Fate.CameBack(DAY), DAY))).containsExactly("G40");
    }

    @Test
    @DisplayName("結果のない議題か、返っていない資料があるうちは、会議を締められない")
    void closing() {
        var held = meeting(Way.ROOM, new Standing.Held(new TreeSet<>(List.of("m1"))));
        assertThat(ids(new MeetingEnd(held, List.of("X2026-0001"), List.of(OUT, BACK), false).objections()))
                .containsExactly("G46", "G47");
        var out = new MeetingEnd(held, List.of(), List.of(OUT), false);
        assertThat(out.objections().getFirst().ja()).contains("No. 3");
        assertThat(new MeetingEnd(held, List.of(), List.of(BACK), false).objections())
                .isEmpty();
        assertThat(ids(new MeetingEnd(held, List.of(), List.of(), true).objections()))
                .containsExactly("G44");
        var announced = meeting(Way.ROOM, new Standing.Announced());
        assertThat(ids(new MeetingEnd(announced, List.of(), List.of(), false).objections()))
                .containsExactly("G45");
        var written = meeting(Way.WRITTEN, new Standing.Announced());
        assertThat(new MeetingEnd(written, List.of(), List.of(), false).objections())
                .isEmpty();
    }
}
