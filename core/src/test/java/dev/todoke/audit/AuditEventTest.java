package dev.todoke.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("監査記録の一件")
class AuditEventTest {

    private enum Kinds implements AuditKind {
        FILE_ACCEPTED;

        @Override
        public String id() {
            return "notification.accepted";
        }

        @Override
        public String japanese() {
            return "届出を受け付けた";
        }

        @Override
        public List<String> details() {
            return List.of("rows", "year");
        }
    }

    @Test
    @DisplayName("種類が求める項目に過不足があれば記録しない")
    void refusesIncompleteDetails() {
        assertThatThrownBy(() -> AuditEvent.complete(Kinds.FILE_ACCEPTED, Map.of("rows", "3")))
                .isInstanceOf(IncompleteAuditEvent.class)
                .hasMessageContaining("notification.accepted");
        assertThat(AuditEvent.complete(Kinds.FILE_ACCEPTED, Map.of("year", "2019", "rows", "3")))
                .containsExactly(Map.entry("rows", "3"), Map.entry("year", "2019"));
    }

    @Test
    @DisplayName("一文字でも違えばハッシュが違い、項目の境目をずらしても同じにならない")
    void everyChangeChangesTheLeaf() {
        var event = event("file:1", Map.of("a", "1"));
        assertThat(event.leaf()).isEqualTo(event("file:1", Map.of("a", "1")).leaf());
        assertThat(event.leaf()).isNotEqualTo(event("file:2", Map.of("a", "1")).leaf());
        assertThat(event("x\nkind:1:y", Map.of()).leaf())
                .isNotEqualTo(event("x", Map.of()).leaf());
        assertThat(event("file:1", Map.of("a", "1", "b", "")).leaf()).isNotEqualTo(event.leaf());
    }

    @Test
    @DisplayName("時刻はデータベースと同じマイクロ秒まで")
    void timeIsKeptToTheMicrosecond() {
        assertThat(event("", Map.of()).at()).isEqualTo(Instant.parse("2026-01-02T03:04:05.123456Z"));
    }

    private static AuditEvent event(String subject, Map<String, String> details) {
        return new AuditEvent(
                Instant.parse("2026-01-02T03:04:05.123456789Z"),
                "notification.accepted",
                "todoke_portal",
                "40A01",
                "7",
                subject,
                AuditOutcome.DONE,
                new TreeMap<>(details));
    }
}
