package dev.todoke.vitalstatus.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.todoke.audit.AuditTrail;
import dev.todoke.database.Acting;
import dev.todoke.database.DataFolder;
import dev.todoke.database.Face;
import dev.todoke.jobs.JobContext;
import dev.todoke.jobs.JobDesk;
import dev.todoke.jobs.StopRequested;
import dev.todoke.jobs.store.JobStore;
import dev.todoke.kernel.Progress;
import dev.todoke.linkage.store.IncomingStore;
import dev.todoke.testing.TestDatabase;
import dev.todoke.vitalstatus.DeathFile;
import dev.todoke.vitalstatus.DeathOutcomeReader.DeathOutcomes;
import dev.todoke.vitalstatus.DeathRow;
import dev.todoke.vitalstatus.store.DeathStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("死亡者情報ファイルの取込の処理（PostgreSQL）")
class DeathImportJobTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), ZoneOffset.UTC);
    private static final Acting REGISTRY = Acting.at(Face.REGISTRY, "a");
    private static final int ROWS = DeathPieces.ROWS + 100;

    @TempDir
    private Path data = Path.of("");

    private final TestDatabase database = TestDatabase.fresh();
    private final DeathStore deaths = new DeathStore(database.jdbc());
    private final DeathPieces pieces = new DeathPieces(deaths);

    @Test
    @DisplayName("大きなファイルは受付番号を返し、処理が分けて取り込む。途中で止まっても、続きから一度ずつ入る")
    void aLargeFileIsStoredPieceByPieceAndGoesOnWhereItStood() throws IOException {
        var answer = registry(() -> receive(file()));
        assertThat(answer).isInstanceOf(DeathAnswer.Received.class);
        var received = (DeathAnswer.Received) answer;
        assertThat(received.rows()).isEqualTo(ROWS);
        assertThat(registry(deaths::count)).as("nothing is stored yet").isZero();
        assertThat(registry(deaths::files))
                .singleElement()
                .satisfies(one -> assertThat(one.done()).isFalse());

        var steps = new Steps(received.file());
        steps.chunks = 1;
        var job = new DeathImportJob(pieces, deaths, folder(), database.transactions(), CLOCK);
        assertThatThrownBy(() -> REGISTRY.run(() -> job.run(steps))).isInstanceOf(StopRequested.class);
        assertThat(registry(deaths::count)).isEqualTo(DeathPieces.ROWS - 2);

        steps.chunks = Integer.MAX_VALUE;
        REGISTRY.run(() -> job.run(steps));

        assertThat(registry(deaths::count)).isEqualTo(ROWS - 3);
        assertThat(registry(deaths::files)).singleElement().satisfies(one -> {
            assertThat(one.taken()).isEqualTo(ROWS - 3);
            assertThat(one.known()).as("a number that came twice").isEqualTo(1);
            assertThat(one.refused()).isEqualTo(2);
            assertThat(one.done()).isTrue();
        });
        assertThat(registry(() -> deaths.refusals(received.file())))
                .extracting(DeathRow.Refused::column, DeathRow.Refused::allowed)
                .containsExactly(tuple("sex", "1 または 2"), tuple("death_date", "生年月日（1951-03-12）以後の日"));
        assertThat(registry(() -> new IncomingStore(database.jdbc()).count()))
                .as("they wait to be linked")
                .isEqualTo(ROWS - 3);
        assertThat(Files.list(data.resolve("deaths")))
                .as("nothing is left in the folder")
                .isEmpty();
        assertThat(registry(() -> receive(file()))).isInstanceOf(DeathAnswer.Refused.class);
    }

    /// Row 3 has no sex, row 4 died before birth, the last one bears the number of the first.
    private static String file() {
        return String.join(",", DeathFile.COLUMNS) + "\n"
                + IntStream.rangeClosed(1, ROWS)
                        .mapToObj(i -> String.join(
                                ",",
                                Integer.toString(i == ROWS ? 1 : i),
                                "40",
                                "高橋",
                                "和子",
                                "",
                                "",
                                i == 3 ? "9" : "2",
                                "1951-03-12",
                                "40",
                                "福岡市" + i,
                                i == 4 ? "1949-01-01" : "2024-05-12",
                                "I219",
                                ""))
                        .collect(Collectors.joining("\n"));
    }

    private DeathAnswer receive(String content) {
        AuditTrail audit = (kind, _, _, details) -> assertThat(kind.details()).containsAll(details.keySet());
        var jobs = new JobDesk(new JobStore(database.jdbc()), database.transactions(), audit, CLOCK);
        var desk = new DeathDesk(deaths, pieces, folder(), jobs, () -> new DeathOutcomes(0, 0, 0, 0, 0), audit, CLOCK);
        try {
            return desk.receive(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), "a");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DeathFolder folder() {
        return new DeathFolder(new DataFolder(data));
    }

    private <T> T registry(Supplier<T> work) {
        return database.transactions().as(REGISTRY, work);
    }

    private final class Steps implements JobContext {

        private final long file;
        private String cursor = "";
        private int chunks;

        Steps(long file) {
            this.file = file;
        }

        @Override
        public long run() {
            return 1;
        }

        @Override
        public Map<String, String> parameters() {
            return Map.of(DeathImportJob.FILE, Long.toString(file));
        }

        @Override
        public String cursor() {
            return cursor;
        }

        @Override
        public void chunk(UnaryOperator<String> work) {
            if (chunks == 0) {
                throw new StopRequested();
            }
            chunks--;
            database.transactions().run(() -> cursor = work.apply(cursor));
        }

        @Override
        public void total(long units) {
            assertThat(units).isEqualTo(ROWS);
        }

        @Override
        public void message(String sentence) {
            assertThat(sentence).isNotBlank();
        }

        @Override
        public void result(String address) {
            assertThat(address).isEqualTo("/registry/deaths/" + file);
        }

        @Override
        public Progress progress() {
            return Progress.NONE;
        }
    }
}
