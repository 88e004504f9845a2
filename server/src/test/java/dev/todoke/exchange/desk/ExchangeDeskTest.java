package dev.todoke.exchange.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.audit.AuditKind;
import dev.todoke.audit.AuditOutcome;
import dev.todoke.audit.AuditTrail;
import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.exchange.NationalFile;
import dev.todoke.exchange.NationalRow;
import dev.todoke.exchange.Taking;
import dev.todoke.exchange.store.ExchangeStore;
import dev.todoke.intake.AcceptedRecords;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.Item;
import dev.todoke.notification.RawRecord;
import dev.todoke.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

@DisplayName("国とのやりとり（PostgreSQL）")
class ExchangeDeskTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);

    private final TestDatabase database = TestDatabase.fresh();
    private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();

    @Test
    @DisplayName("国のファイルは一度だけ取り込み、見出しは設定に合わせ、取り込まなかった行と読まなかった列を残す")
    void takesAFileOnce() {
        beans.registerSingleton("status", new OddLinesRefused());
        var desk = desk(Map.of("vital-status", Map.of("number", "管理番号")));

        var taken = room(desk, "vital-status", "管理番号,生死区分,予備\r\nR-1,2,a\r\nR-2,1,b\r\n,1,c\r\n");

        assertThat(taken).isEqualTo(new ExchangeAnswer.Taken(1, 1, 0, 2));
        var run = as(() -> desk.overview().runs()).getFirst();
        assertThat(run.rows()).isEqualTo(3);
        assertThat(run.unknown()).containsExactly("予備");
        assertThat(as(() -> desk.refusals(1))).extracting(Taking.Refusal::line).containsExactly(2L, 4L);
        assertThat(room(desk, "vital-status", "管理番号,生死区分,予備\r\nR-1,2,a\r\nR-2,1,b\r\n,1,c\r\n"))
                .isEqualTo(new ExchangeAnswer.Refused("exchange.known-file", List.of()));
        assertThat(room(desk, "vital-status", "都道府県通番,生死区分\r\n"))
                .isEqualTo(new ExchangeAnswer.Refused("exchange.missing-columns", List.of("管理番号")));
        assertThat(room(desk, "queries", "a\r\n"))
                .isEqualTo(new ExchangeAnswer.Refused("exchange.no-layout", List.of()));
    }

    @Test
    @DisplayName("都道府県整理情報には受理した届出が診断年ごとに入り、書き出しは記録に残る")
    void writesTheRecords() {
        beans.registerSingleton("records", new TwoRecords());
        var desk = desk(Map.of());

        var file = new String(as(() -> bytes(desk, Optional.of(2023))), StandardCharsets.UTF_8);

        assertThat(file.lines()).hasSize(2);
        assertThat(file).startsWith("都道府県通番,病院等コード,受付日,診療録番号").contains("R-1-1,40001,20240501,0012");
        assertThat(new String(as(() -> bytes(desk, Optional.empty())), StandardCharsets.UTF_8).lines())
                .hasSize(3);
        assertThat(as(() -> desk.overview().runs()))
                .extracting(ExchangeStore.Run::rows)
                .containsExactly(2L, 1L);
    }

    private ExchangeDesk desk(Map<String, Map<String, String>> headings) {
        return new ExchangeDesk(
                new ExchangeStore(database.jdbc()),
                beans.getBeanProvider(AcceptedRecords.class),
                beans.getBeanProvider(NationalFile.class),
                new ExchangeSettings(headings),
                new Heard(),
                CLOCK);
    }

    private ExchangeAnswer room(ExchangeDesk desk, String layout, String file) {
        return as(() -> {
            try {
                return desk.take(layout, file.getBytes(StandardCharsets.UTF_8), "c1");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static byte[] bytes(ExchangeDesk desk, Optional<Integer> year) {
        try {
            return desk.records(year, "c1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T as(java.util.function.Supplier<T> work) {
        return database.transactions().as(Acting.at(Face.REGISTRY, "c1"), work);
    }

    private static final class OddLinesRefused implements NationalFile {
        @Override
        public String layout() {
            return "vital-status";
        }

        @Override
        public Taking take(List<NationalRow> rows, String by) {
            var refused = rows.stream()
                    .filter(row -> row.value("number").equals("R-1"))
                    .map(row -> new Taking.Refusal(row.line(), "届出がありません。"))
                    .toList();
            return new Taking(rows.size() - refused.size(), 0, refused);
        }
    }

    private static final class TwoRecords implements AcceptedRecords {
        @Override
        public List<Accepted> after(Place place, int limit) {
            return place.equals(Place.START) ? List.of(record(1, "20230512"), record(2, "20220101")) : List.of();
        }

        @Override
        public long count() {
            return 2;
        }

        private static Accepted record(long number, String diagnosed) {
            var layout = ImportLayout.newest();
            var record = RawRecord.of(layout, number, number, Collections.nCopies(layout.width(), ""))
                    .with(Map.of(Item.CHART_NUMBER, "0012", Item.DIAGNOSIS_DATE, diagnosed));
            return new Accepted(
                    new Place(1, number),
                    "R-1-" + number,
                    new FacilityCode("40001"),
                    LocalDate.of(2024, 5, 1),
                    null,
                    record);
        }
    }

    private static final class Heard implements AuditTrail {
        @Override
        public void record(AuditKind kind, AuditOutcome outcome, String subject, Map<String, String> details) {
            assertThat(details.keySet()).containsExactlyInAnyOrderElementsOf(kind.details());
        }
    }
}
