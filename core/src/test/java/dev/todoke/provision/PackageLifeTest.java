package dev.todoke.provision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.provision.delivery.ErasureReason;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("提供ファイルの保存期間")
class PackageLifeTest {

    private static final PackageLife LIFE = new PackageLife(180);

    private static Instant after(int days) {
        return Story.START.plus(Duration.ofDays(days));
    }

    @Test
    @DisplayName("受け取りから180日までは残し、過ぎたら消去する。0日とすれば期間の終わりまで残す")
    void keptForSomeTimeAfterReceipt() {
        var used = Story.inUse().application();
        assertThat(LIFE.over(used, after(180))).isEmpty();
        assertThat(LIFE.over(used, after(181))).contains(ErasureReason.RECEIVED);
        assertThat(new PackageLife(0).over(used, after(181))).isEmpty();
    }

    @Test
    @DisplayName("受け取りの前は、期間の終わりまで残す")
    void keptBeforeReceipt() {
        var delivered = Story.delivered().application();
        assertThat(LIFE.over(delivered, after(400))).isEmpty();
        var end = delivered.approval().orElseThrow().period().end();
        var morning = end.plusDays(1).atStartOfDay(ZoneId.of("Asia/Tokyo"));
        assertThat(LIFE.over(delivered, morning.toInstant())).contains(ErasureReason.PERIOD);
        assertThat(LIFE.over(delivered, morning.toInstant().minusSeconds(1))).isEmpty();
    }

    @Test
    @DisplayName("廃棄が済んだ申出、停止した申出のファイルは消去する")
    void erasedAtTheEnd() {
        assertThat(LIFE.over(Story.at(Phase.AWAITING_REPORT), after(1))).contains(ErasureReason.ENDED);
        assertThat(LIFE.over(Story.at(Phase.CLOSED), after(1))).contains(ErasureReason.ENDED);
        assertThat(LIFE.over(Story.at(Phase.STOPPED), after(1))).contains(ErasureReason.ENDED);
    }

    @Test
    @DisplayName("事故の処理が終わるまでは消去しない")
    void keptWhileAnIncidentIsOpen() {
        var frozen = Story.inUse()
                .does(Story.CLERK, new ControlCommand.ReportIncident(Story.incident()))
                .application();
        assertThat(LIFE.over(frozen, after(181))).isEmpty();
    }
}
