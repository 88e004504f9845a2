package dev.todoke.closing.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.audit.AuditKind;
import dev.todoke.audit.AuditOutcome;
import dev.todoke.audit.AuditTrail;
import dev.todoke.closing.desk.ReturnDesk;
import dev.todoke.closing.desk.ReturnDesk.Answer;
import dev.todoke.closing.store.ReturnStore;
import dev.todoke.database.Acting;
import dev.todoke.kernel.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("病院等への提供情報（PostgreSQL）")
class HospitalReturnTest {

    private static final LocalDate UNTIL = LocalDate.of(2026, 6, 30);

    private final SmallRegistry registry = new SmallRegistry()
            .take("R-1", "P-1", "C341", PartialDate.of(2018, 5, 12))
            .take("R-2", "P-1", "C349", PartialDate.of(2018, 6, 2), "41001")
            .take("R-3", "P-2", "C169", PartialDate.of(2018, 7, 1));

    private final ReturnDesk desk =
            new ReturnDesk(registry.closings, new ReturnStore(registry.database.jdbc()), new Silent(), registry.clock);

    private <T> T at(String facility, Supplier<T> work) {
        return registry.database.transactions().as(Acting.forFacility(facility, "h"), work);
    }

    @Test
    @DisplayName("交付するまで見えず、交付のあとは自施設の行だけが見え、ほかの病院の名は出ない")
    void onlyOwnRowsAndOnlyAfterRelease() {
        registry.close(0);
        long number =
                registry.registry(() -> registry.closings.all()).getFirst().number();
        assertThat(at("40001", () -> desk.own())).isEmpty();
        assertThat(at("40001", () -> desk.receive(number, "h"))).isEmpty();
        assertThat(registry.registry(() -> desk.release(number, "40001", UNTIL, " ", "a")))
                .isInstanceOf(Answer.Refused.class);
        assertThat(registry.registry(() -> desk.release(number, "40001", UNTIL, "院内がん登録", "a")))
                .isEqualTo(new Answer.Done(1));
        assertThat(at("41001", () -> desk.own())).isEmpty();
        assertThat(registry.registry(() -> desk.release(number, "", UNTIL, "院内がん登録", "a")))
                .isEqualTo(new Answer.Done(1));
        assertThat(registry.registry(() -> desk.release(number, "", UNTIL, "院内がん登録", "a")))
                .isInstanceOf(Answer.Refused.class);

        var rows = at("41001", () -> desk.receive(number, "h")).orElseThrow();
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().subList(34, 36)).containsExactly("他施設", "他施設");
        assertThat(rows.getFirst()).contains("25 13", "他施設の届出と集約").doesNotContain("40001");
        assertThat(at("40001", () -> desk.receive(number, "h")).orElseThrow())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.getFirst()).isEqualTo("40001"));
    }

    @Test
    @DisplayName("廃棄は受け取ったあとに一度だけ報告できる")
    void disposal() {
        registry.close(0);
        long number =
                registry.registry(() -> registry.closings.all()).getFirst().number();
        registry.registry(() -> desk.release(number, "", UNTIL, "院内がん登録", "a"));
        var today = LocalDate.of(2026, 4, 1);
        assertThat(at("40001", () -> desk.dispose(number, today, "裁断", "h"))).isInstanceOf(Answer.Refused.class);
        at("40001", () -> desk.receive(number, "h"));
        assertThat(at("40001", () -> desk.dispose(number, today, "", "h"))).isInstanceOf(Answer.Refused.class);
        assertThat(at("40001", () -> desk.dispose(number, today, "裁断", "h"))).isEqualTo(new Answer.Done(1));
        assertThat(at("40001", () -> desk.dispose(number, today, "裁断", "h"))).isInstanceOf(Answer.Refused.class);
        assertThat(registry.registry(() -> desk.view(number)).orElseThrow().releases())
                .filteredOn(release -> release.facility().value().equals("40001"))
                .singleElement()
                .satisfies(release -> assertThat(release.disposedOn()).contains(today));
        assertThat(List.of(desk.isOpen(at("40001", () -> desk.own()).getFirst())))
                .containsExactly(true);
    }

    private static final class Silent implements AuditTrail {

        @Override
        public void record(AuditKind kind, AuditOutcome outcome, String subject, Map<String, String> details) {
            assertThat(details.keySet()).containsExactlyInAnyOrderElementsOf(kind.details());
        }
    }
}
