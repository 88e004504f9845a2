package dev.todoke.closing.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.todoke.audit.AuditKind;
import dev.todoke.audit.AuditOutcome;
import dev.todoke.audit.AuditTrail;
import dev.todoke.closing.ClosedRecord;
import dev.todoke.closing.ClosingFile;
import dev.todoke.closing.ClosingProposal.Answer;
import dev.todoke.closing.ClosingTrial;
import dev.todoke.closing.desk.ClosingDesk;
import dev.todoke.closing.job.ClosingSettings;
import dev.todoke.closing.job.ClosingWork;
import dev.todoke.closing.job.NumberingSecret;
import dev.todoke.closing.job.PersonsOfYear;
import dev.todoke.consolidation.SettlementReader;
import dev.todoke.consolidation.web.ConsolidationSamples;
import dev.todoke.database.Acting;
import dev.todoke.database.DataFolder;
import dev.todoke.database.Face;
import dev.todoke.facility.Facility;
import dev.todoke.facility.FacilityReader;
import dev.todoke.jobs.JobDesk;
import dev.todoke.jobs.store.JobStore;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Progress;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.notification.Notification;
import dev.todoke.notification.NotificationReader;
import dev.todoke.testing.TestDatabase;
import dev.todoke.vitalstatus.DeathFile;
import dev.todoke.vitalstatus.DeathOutcomeReader.DeathOutcomes;
import dev.todoke.vitalstatus.desk.DeathAnswer;
import dev.todoke.vitalstatus.desk.DeathDesk;
import dev.todoke.vitalstatus.desk.DeathFolder;
import dev.todoke.vitalstatus.desk.DeathPieces;
import dev.todoke.vitalstatus.store.DeathStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("死亡情報から年次確定まで（PostgreSQL）")
class RoadToClosingTest {

    private static final YearOfDiagnosis YEAR = new YearOfDiagnosis(2018);
    private static final String DEATHS = String.join(",", DeathFile.COLUMNS) + """

            77,40,試験,花子,テスト,ハナコ,2,1951-03-12,40,福岡市東区箱崎1-1,2018-11-03,C349,40001
            78,40,試験,次郎,テスト,ジロウ,1,1941-03-12,40,福岡市東区箱崎1-2,2018-12-03,C250,40001
            79,40,試験,三郎,テスト,サブロウ,9,1941-03-12,40,福岡市東区箱崎1-2,2018-12-03,C250,40001
            """;

    private final TestDatabase database = TestDatabase.fresh();
    private final Clock clock = Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), ZoneOffset.UTC);
    private final AuditTrail audit = new SilentAudit();
    private final DeathStore deaths = new DeathStore(database.jdbc());
    private final DeathDesk desk = new DeathDesk(
            deaths,
            new DeathPieces(deaths),
            new DeathFolder(new DataFolder(Path.of("target/deaths"))),
            new JobDesk(new JobStore(database.jdbc()), database.transactions(), audit, clock),
            () -> new DeathOutcomes(0, 0, 0, 0, 0),
            audit,
            clock);
    private final ClosingStore closings = new ClosingStore(database.jdbc());

    @Test
    @DisplayName("死亡は一度だけ入り、読めない行は列と値を残し、変えることはできない")
    void deathsAreTakenOnce() {
        assertThat(taken(DEATHS)).isEqualTo(new DeathAnswer.Taken(1, 2, 0, 1));
        assertThat(taken(DEATHS)).isInstanceOf(DeathAnswer.Refused.class);
        assertThat(taken(DEATHS + "\n")).isEqualTo(new DeathAnswer.Taken(2, 0, 2, 1));
        assertThat(taken("a,b\n1,2\n")).isInstanceOf(DeathAnswer.Refused.class);
        assertThat(registry(() -> deaths.refusals(1))).singleElement().satisfies(refused -> {
            assertThat(refused.line()).isEqualTo(4);
            assertThat(refused.column()).isEqualTo("sex");
        });
        assertThat(registry(() -> deaths.find("D-77"))).contains(ConsolidationSamples.death("D-77"));
        assertThatThrownBy(() -> database.owner()
                        .sql("update vitalstatus.death set cause = 'R54'")
                        .update())
                .hasMessageContaining("never changed");
    }

    @Test
    @DisplayName("年次確定の行は76項目のまま戻り、番号が続き、変えることはできない")
    void closingsAreImmutable() {
        taken(DEATHS);
        var made = made("");
        assertThat(made.records()).hasSize(2);
        assertThat(made.counts().deathOnly()).isEqualTo(1);
        long first = store(made);
        long second = store(made);
        assertThat(second).isEqualTo(first + 1);
        assertThat(registry(() -> closings.records(first).toList())).isEqualTo(made.records());
        assertThat(registry(() -> closings.latest(YEAR)).orElseThrow().version())
                .isEqualTo(2);
        assertThat(as(Acting.at(Face.OFFICE), () -> closings.records(first).count()))
                .as("the office sees closings")
                .isEqualTo(2);
        assertThatThrownBy(
                        () -> database.owner().sql("delete from closing.record").update())
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> as(Acting.at(Face.PUBLIC), closings::all)).isInstanceOf(RuntimeException.class);
    }

    @Test
    @DisplayName("届出番号や届いた順が違っても、確定のバイトは同じ")
    void sameBytesWhateverTheNumbers() throws IOException {
        taken(DEATHS);
        assertThat(bytes(made("X").records())).isEqualTo(bytes(made("").records()));
    }

    @Test
    @DisplayName("別の機械でも、同じ届出と写した秘密から同じバイトができる。秘密が違えば番号だけが違う")
    void anotherMachineWithTheSameSecret() throws IOException {
        taken(DEATHS);
        var secret = NumberingSecret.of(new byte[] {1, 2, 3});
        var copied = NumberingSecret.of(new byte[] {1, 2, 3});
        assertThat(bytes(made("X", copied).records()))
                .isEqualTo(bytes(made("", secret).records()));
        assertThat(made("", secret).editions())
                .filteredOn(part -> part.name().equals("numbering-secret"))
                .singleElement()
                .satisfies(part -> assertThat(part.sha256())
                        .isEqualTo("039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81"));
    }

    @Test
    @DisplayName("申請した人は確定できず、別の人が一度だけ確定できる")
    void aSecondPersonCloses() {
        taken(DEATHS);
        var trials = new TrialStore(database.jdbc());
        var jobs = new JobDesk(new JobStore(database.jdbc()), database.transactions(), audit, clock);
        var closing = new ClosingDesk(trials, closings, new FigureStore(database.jdbc()), jobs, audit, clock);
        var made = made("");
        registry(() -> {
            trials.addTrial(YEAR, made.sha256(), made.counts(), 3, clock.instant(), "a");
            return true;
        });
        ClosingTrial trial = registry(() -> trials.latestTrial(YEAR)).orElseThrow();
        assertThat(registry(() -> closing.propose(trial.id(), "", "a"))).isInstanceOf(Answer.Refused.class);
        assertThat(registry(() -> closing.propose(trial.id(), "翌年に確かめる。", "a"))).isInstanceOf(Answer.Allowed.class);
        long proposal = registry(() -> trials.proposalFor(trial)).orElseThrow().id();
        assertThat(registry(() -> closing.confirm(proposal, "a"))).isInstanceOf(Answer.Refused.class);
        assertThat(registry(() -> closing.confirm(proposal, "b"))).isInstanceOf(Answer.Allowed.class);
        assertThat(registry(() -> closing.confirm(proposal, "c"))).isInstanceOf(Answer.Refused.class);
        assertThat(jobs.latest("closing", "2018")).isPresent();
    }

    private DeathAnswer taken(String file) {
        return registry(() -> {
            try {
                return desk.take(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "a");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private long store(ClosingWork.Made made) {
        return registry(
                () -> closings.add(YEAR, 0, clock.instant(), made.sha256(), made.counts(), "rules", made.records()));
    }

    private ClosingWork.Made made(String prefix) {
        return made(prefix, NumberingSecret.none());
    }

    private ClosingWork.Made made(String prefix, NumberingSecret secret) {
        var first = ConsolidationSamples.notification(
                prefix + "R-1", "40001", "C341", "814039", PartialDate.of(2018, 5, 12));
        var second = ConsolidationSamples.notification(
                prefix + "R-2", "41001", "C349", "800039", PartialDate.of(2018, 6, 2));
        var notifications = prefix.isEmpty() ? List.of(first, second) : List.of(second, first);
        var groups = Map.of(
                first.id(),
                prefix + "P-1",
                second.id(),
                prefix + "P-1",
                "D-77",
                prefix + "P-1",
                "D-78",
                prefix + "P-0");
        var work = new ClosingWork(
                new PersonsOfYear(
                        new ListedNotifications(notifications), deaths, () -> groups, SettlementReader.nothing()),
                new NoFacilities(),
                secret,
                ClosingSettings.standard());
        return registry(() -> work.make(YEAR, Progress.NONE));
    }

    private static String bytes(List<ClosedRecord> records) throws IOException {
        return ClosingFile.write(records, OutputStream.nullOutputStream());
    }

    private <T> T registry(Supplier<T> work) {
        return as(Acting.at(Face.REGISTRY, "a"), work);
    }

    private <T> T as(Acting acting, Supplier<T> work) {
        return database.transactions().as(acting, work);
    }

    private record ListedNotifications(List<Notification> all) implements NotificationReader {

        @Override
        public Stream<Notification> accepted() {
            return all.stream();
        }

        @Override
        public Optional<Notification> find(String id) {
            return all.stream().filter(n -> n.id().equals(id)).findFirst();
        }
    }

    private static final class NoFacilities implements FacilityReader {

        @Override
        public List<Facility> all() {
            return List.of();
        }

        @Override
        public Optional<Facility> find(FacilityCode code) {
            return Optional.empty();
        }
    }

    private static final class SilentAudit implements AuditTrail {

        @Override
        public void record(AuditKind kind, AuditOutcome outcome, String subject, Map<String, String> details) {
            assertThat(details.keySet()).containsExactlyInAnyOrderElementsOf(kind.details());
        }
    }
}
