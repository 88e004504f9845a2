package dev.todoke.linkage.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.todoke.audit.AuditKind;
import dev.todoke.audit.AuditOutcome;
import dev.todoke.audit.AuditTrail;
import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Prefecture;
import dev.todoke.kernel.Progress;
import dev.todoke.kernel.Residence;
import dev.todoke.kernel.Sex;
import dev.todoke.linkage.HoldingLinks;
import dev.todoke.linkage.HumanAct;
import dev.todoke.linkage.HumanActs;
import dev.todoke.linkage.LinkageModel;
import dev.todoke.linkage.PairExplainer;
import dev.todoke.linkage.PersonLinker;
import dev.todoke.linkage.PersonsChanged;
import dev.todoke.linkage.store.Cause;
import dev.todoke.linkage.store.LinkStore;
import dev.todoke.linkage.store.PairStore;
import dev.todoke.linkage.store.PersonGroupStore;
import dev.todoke.linkage.store.RegroupingStore;
import dev.todoke.linkage.store.SuspicionStore;
import dev.todoke.person.Address;
import dev.todoke.person.PersonName;
import dev.todoke.person.PersonRecord;
import dev.todoke.person.PersonRecordReader;
import dev.todoke.person.PersonSource;
import dev.todoke.testing.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

@DisplayName("人の統合・分割（PostgreSQL）")
class PersonsDeskTest {

    private static final Instant BEGUN = Instant.parse("2026-04-01T00:00:00Z");
    private static final String HOME = "福岡市中央区天神１丁目２番３号";
    private static final String CLERK = "c7";

    /// Three reports of one woman, and a stranger.
    private static final List<PersonRecord> RECORDS = List.of(
            report("40001-1", "高橋　千代美", "タカハシ　チヨミ", "19710312", HOME),
            report("40002-1", "高橋　千代美", "タカハシ　チヨミ", "19710312", HOME),
            report("40003-1", "髙橋　千代美", "タカハシ　チヨミ", "19710312", HOME),
            report("40004-1", "松尾　恵", "マツオ　メグミ", "19830820", "大牟田市南宮一丁目９番地の７"));

    private final TestDatabase database = TestDatabase.fresh();
    private final Ticking clock = new Ticking();
    private final PairStore pairs = new PairStore(database.jdbc());
    private final PersonGroupStore groups = new PersonGroupStore(database.jdbc());
    private final RegroupingStore acts = new RegroupingStore(database.jdbc());
    private final LinkStore links = new LinkStore(database.jdbc());
    private final List<String> recorded = new ArrayList<>();
    private final List<Object> told = new ArrayList<>();
    private final ListedAudit audit = new ListedAudit();
    private final PersonsDesk desk = new PersonsDesk(
            groups,
            acts,
            new DefaultListableBeanFactory().getBeanProvider(dev.todoke.linkage.ConsequenceReader.class),
            audit,
            told::add,
            clock);
    private final PersonReading reading = new PersonReading(
            groups,
            acts,
            pairs,
            links,
            new SuspicionStore(database.jdbc()),
            new Listed(),
            _ -> Optional.of("肺"),
            audit);

    @BeforeEach
    void runTheLinkage() {
        link(1);
    }

    @Test
    @DisplayName("届出を分けると新しい番号になり、次の照合も判断を守り、元に戻すと同じ番号に戻る")
    void splittingAndUndoing() {
        var before = persons();
        long woman = numberOf("40001-1");

        var answer = registry(() -> desk.split(woman, List.of("40003-1"), womansReports(), "戸籍で別人と分かった", CLERK));

        assertThat(answer).isInstanceOf(PersonsDesk.Answer.Done.class);
        var after = persons();
        assertThat(after.get("40003-1")).isNotIn(before.values());
        assertThat(after.get("40001-1")).isEqualTo(before.get("40001-1"));
        assertThat(told).last().isEqualTo(new PersonsChanged(List.of(after.get("40001-1"), after.get("40003-1"))));

        link(2);
        assertThat(persons()).as("the next run keeps the split").isEqualTo(after);

        long change = registry(() -> acts.ofPerson(woman)).getFirst().act().change();
        assertThat(registry(() -> desk.undo(change, "", CLERK))).isInstanceOf(PersonsDesk.Undoing.Refused.class);
        assertThat(registry(() -> desk.undo(change, "取り違えだった", "c8"))).isInstanceOf(PersonsDesk.Undoing.Undone.class);
        assertThat(persons()).isEqualTo(before);
        assertThat(registry(() -> desk.undo(change, "もう一度", "c8"))).isInstanceOf(PersonsDesk.Undoing.Refused.class);
        link(3);
        assertThat(persons()).as("the machine joins them again").isEqualTo(before);
        assertThat(recorded)
                .containsExactly(
                        "linkage.person-split DONE",
                        "linkage.regrouping-undone REFUSED",
                        "linkage.regrouping-undone DONE",
                        "linkage.regrouping-undone REFUSED");
    }

    @Test
    @DisplayName("統合すると古い番号が残り、新しい番号はそこへ導き、次の照合でも一人のまま")
    void mergingForwardsTheYoungerNumber() {
        var before = persons();
        long woman = numberOf("40001-1");
        long stranger = numberOf("40004-1");

        registry(() -> desk.merge(stranger, woman, allReports(), "改姓と転居を住民票で確かめた", CLERK));

        long older = Math.min(woman, stranger);
        long younger = Math.max(woman, stranger);
        assertThat(persons().values()).containsOnly(PersonGroupStore.text(older));
        assertThat(registry(() -> reading.find(PersonGroupStore.text(younger)))).contains(older);
        assertThat(registry(() -> groups.formerNumbers(older))).containsExactly(younger);
        link(2);
        assertThat(persons().values()).containsOnly(PersonGroupStore.text(older));

        long change = registry(() -> acts.ofPerson(older)).getFirst().act().change();
        registry(() -> desk.undo(change, "別人だった", CLERK));
        assertThat(persons()).isEqualTo(before);
        assertThat(registry(() -> reading.find(PersonGroupStore.text(younger)))).contains(younger);
    }

    @Test
    @DisplayName("画面を開いた後に届出が移っていたら断る")
    void aStaleViewIsRefused() {
        long woman = numberOf("40001-1");
        registry(() -> desk.split(woman, List.of("40003-1"), womansReports(), "別人", CLERK));

        var answer = registry(() -> desk.split(woman, List.of("40002-1"), womansReports(), "別人", "c8"));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        PersonsDesk.Answer.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(dev.todoke.linkage.Refusal::id)
                                .containsExactly("moved"));
    }

    @Test
    @DisplayName("人のまとまりは捨てても履歴だけから同じ番号で作り直せ、ある時点の人も言える")
    void groupsAreRebuiltFromTheHistory() {
        var asLinked = clock.instant();
        long woman = numberOf("40001-1");
        clock.advance();
        registry(() -> desk.split(woman, List.of("40003-1"), womansReports(), "別人", CLERK));
        clock.advance();
        registry(() -> desk.merge(woman, numberOf("40004-1"), List.of("40001-1", "40002-1", "40004-1"), "同じ人", CLERK));
        long change = registry(() -> acts.ofPerson(woman)).getLast().act().change();
        clock.advance();
        registry(() -> desk.undo(change, "やはり同じ人", CLERK));
        var present = persons();

        database.owner().sql("delete from linkage.person_group").update();
        registry(() -> {
            groups.rebuild();
            return true;
        });

        assertThat(persons()).isEqualTo(present).hasSize(4);
        assertThat(registry(() -> groups.recordsAsOf(woman, asLinked)))
                .containsExactly("40001-1", "40002-1", "40003-1");
        assertThatThrownBy(() -> database.owner()
                        .sql("update linkage.regrouping set reason = ''")
                        .update())
                .hasMessageContaining("never changed");
    }

    @Test
    @DisplayName("人を開くと、届出・結び付きの根拠・統合の履歴が見え、閲覧として記録される")
    void openingAPersonShowsWhatHoldsItTogether() {
        long woman = numberOf("40001-1");

        var opened = registry(() -> reading.open(woman)).orElseThrow();

        assertThat(opened.records()).isEqualTo(womansReports());
        assertThat(opened.links()).hasSize(2).allSatisfy(link -> {
            assertThat(link.scoring().weight()).isGreaterThan(link.scoring().sameFrom());
            assertThat(link.scoring().weightsEdition()).isNotBlank();
        });
        assertThat(registry(reading::weakest)).hasSize(1);
        assertThat(recorded).containsExactly("linkage.person-opened READ");
    }

    private void link(long job) {
        registry(() -> {
            var model = LinkageModel.shipped();
            var all = new ArrayList<HumanAct>();
            acts.standing().forEach(act -> all.add(new HumanAct.Regrouped(act)));
            var result = new PersonLinker(model).link(RECORDS, HumanActs.fold(all), Progress.NONE);
            var ids = RECORDS.stream().map(PersonRecord::id).toList();
            links.replace(HoldingLinks.of(
                    ids,
                    result.personOf(),
                    new PairExplainer(model, RECORDS, result.counts().prior())));
            return groups.store(ids, result, Cause.run(job, clock.instant()));
        });
        clock.advance();
    }

    private static List<String> womansReports() {
        return List.of("40001-1", "40002-1", "40003-1");
    }

    private static List<String> allReports() {
        return RECORDS.stream().map(PersonRecord::id).toList();
    }

    private long numberOf(String record) {
        return registry(() -> groups.personOf(record)).orElseThrow();
    }

    private Map<String, String> persons() {
        return registry(groups::personByRecord);
    }

    private <T> T registry(Supplier<T> work) {
        return database.transactions().as(Acting.at(Face.REGISTRY, CLERK), work);
    }

    private static PersonRecord report(String id, String name, String kana, String born, String address) {
        return new PersonRecord(
                id,
                PersonSource.NOTIFICATION,
                PersonName.ofWhole(name),
                PersonName.ofWhole(kana),
                Sex.FEMALE,
                PartialDate.read(born).orElseThrow(),
                new Address(new Residence.In(new Prefecture("40")), address),
                new FacilityCode(id.substring(0, 5)),
                "12");
    }

    private static final class Listed implements PersonRecordReader {

        @Override
        public List<PersonRecord> all() {
            return RECORDS;
        }

        @Override
        public Optional<PersonRecord> find(String id) {
            return Stream.of(RECORDS)
                    .flatMap(List::stream)
                    .filter(r -> r.id().equals(id))
                    .findFirst();
        }
    }

    private final class ListedAudit implements AuditTrail {

        @Override
        public void record(AuditKind kind, AuditOutcome outcome, String subject, Map<String, String> details) {
            assertThat(details.keySet()).containsExactlyInAnyOrderElementsOf(kind.details());
            recorded.add(kind.id() + " " + outcome);
        }
    }

    /// A clock that goes on when it is told to.
    private static final class Ticking extends Clock {

        private Instant now = BEGUN;

        void advance() {
            now = now.plus(Duration.ofMinutes(1));
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
