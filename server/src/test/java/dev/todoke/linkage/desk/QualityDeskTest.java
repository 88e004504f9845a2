package dev.todoke.linkage.desk;

import static org.assertj.core.api.Assertions.assertThat;

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
import dev.todoke.linkage.ClosingsReader;
import dev.todoke.linkage.HoldingLinks;
import dev.todoke.linkage.HumanDecisions;
import dev.todoke.linkage.LinkageModel;
import dev.todoke.linkage.PairExplainer;
import dev.todoke.linkage.PersonLinker;
import dev.todoke.linkage.QualitySampler;
import dev.todoke.linkage.QualityStratum;
import dev.todoke.linkage.Verdict;
import dev.todoke.linkage.store.BlindStore;
import dev.todoke.linkage.store.Cause;
import dev.todoke.linkage.store.PersonGroupStore;
import dev.todoke.linkage.store.QualityStore;
import dev.todoke.linkage.store.RunStore;
import dev.todoke.person.Address;
import dev.todoke.person.PersonName;
import dev.todoke.person.PersonRecord;
import dev.todoke.person.PersonRecordReader;
import dev.todoke.person.PersonSource;
import dev.todoke.testing.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("確定ごとの照合の質（PostgreSQL）")
class QualityDeskTest {

    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
    private static final List<String> FAMILY = List.of("高橋 タカハシ", "松尾 マツオ", "宮本 ミヤモト", "石井 イシイ", "小川 オガワ");
    private static final List<String> GIVEN = List.of("恵 メグミ", "千代美 チヨミ", "佐登子 サトコ", "花子 ハナコ", "和子 カズコ");

    private final TestDatabase database = TestDatabase.fresh();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final PersonGroupStore groups = new PersonGroupStore(database.jdbc());
    private final RunStore runs = new RunStore(database.jdbc());
    private final QualityStore quality = new QualityStore(database.jdbc());
    private final BlindStore looks = new BlindStore(database.jdbc());
    private final List<PersonRecord> records = records();
    private final BlindDesk blind = new BlindDesk(looks, quality, new Listed(), new SilentAudit(), clock);

    @Test
    @DisplayName("標本は層から引かれ、伏せて見直し終えると、推定が確定とともに残る")
    void aSampleIsDrawnJudgedAndKept() {
        link(1);
        long sample = draw(1);
        var strata = registry(() -> quality.strata(sample));
        assertThat(strata).extracting(QualityStratum::linked).contains(true);
        assertThat(registry(() -> quality.samples())).singleElement().satisfies(drawn -> {
            assertThat(drawn.pairs()).isPositive();
            assertThat(drawn.answered()).isZero();
        });

        for (var next = registry(() -> blind.next("b")); next.isPresent(); next = registry(() -> blind.next("b"))) {
            var shown = next.get();
            var verdict = number(shown.left()).equals(number(shown.right())) ? Verdict.SAME : Verdict.DIFFERENT;
            registry(() -> blind.answer(shown.look(), verdict, "b", ""));
        }

        var result = registry(() -> quality.result(sample)).orElseThrow();
        assertThat(result.precision().value()).isEqualTo(1);
        assertThat(result.precision().low()).isLessThan(1);
        assertThat(result.recall().value()).isBetween(0.5, 1.0);
        assertThat(result.answered())
                .isEqualTo(registry(quality::samples).getFirst().pairs());
    }

    @Test
    @DisplayName("同じ確定と登録からは同じ標本が引かれる")
    void theSampleIsRepeatable() {
        link(1);

        assertThat(sample(7)).isEqualTo(sample(7));
        assertThat(sample(7).pairs()).isNotEqualTo(sample(8).pairs());
    }

    @Test
    @DisplayName("前回と今回の照合の、重みと一致の程度の内訳が残る")
    void sharesOfTwoRunsAreKept() {
        link(1);
        link(2);

        assertThat(registry(() -> quality.shares("WEIGHT", 0)))
                .isNotEmpty()
                .isEqualTo(registry(() -> quality.shares("WEIGHT", 1)));
        assertThat(registry(() -> quality.shares("LEVEL", 0))).containsKey("SEX_EQUAL");
    }

    private long draw(long closing) {
        var sample = sample(closing);
        return registry(() -> quality.add(new ClosingsReader.Closed(closing, 2024, 1), sample, NOW));
    }

    private QualitySampler.Sample sample(long seed) {
        var model = LinkageModel.shipped();
        double prior = registry(() -> runs.newest(1)).getFirst().prior();
        var sampler = new QualitySampler(
                new PairExplainer(model, records, prior), model.sameFrom(), model.differentBelow(), seed, 10);
        return sampler.draw(records, registry(groups::personByRecord));
    }

    private void link(long job) {
        registry(() -> {
            var model = LinkageModel.shipped();
            var result = new PersonLinker(model).link(records, HumanDecisions.none(), Progress.NONE);
            var ids = records.stream().map(PersonRecord::id).toList();
            var changes = groups.store(ids, result, Cause.run(job, NOW));
            runs.add(job, model, result.counts(), changes, NOW);
            quality.addShares(HoldingLinks.of(
                    ids,
                    result.personOf(),
                    new PairExplainer(model, records, result.counts().prior())));
            return true;
        });
    }

    /// Sixty women with two or three reports each; every fifth third report has another address and a slip in the date.
    private static List<PersonRecord> records() {
        var records = new ArrayList<PersonRecord>();
        for (int person = 0; person < 60; person++) {
            for (int report = 0; report < 2 + person % 2; report++) {
                boolean slip = report == 2 && person % 5 == 0;
                records.add(report(person, report, slip));
            }
        }
        return records;
    }

    private static PersonRecord report(int person, int report, boolean slip) {
        var family = FAMILY.get(person % FAMILY.size()).split(" ");
        var given = GIVEN.get(person / FAMILY.size() % GIVEN.size()).split(" ");
        int day = 1 + person * 7 % 28;
        String facility = "4000" + (report + 1);
        return new PersonRecord(
                "%s-%d".formatted(facility, person),
                PersonSource.NOTIFICATION,
                new PersonName(family[0], given[0]),
                new PersonName(family[1], given[1]),
                Sex.FEMALE,
                PartialDate.of(1931 + person, 1 + person % 12, slip ? day % 28 + 1 : day),
                new Address(
                        new Residence.In(new Prefecture("40")),
                        slip ? "大牟田市南宮一丁目9番地の7" : "福岡市中央区天神" + (person + 1) + "丁目2番3号"),
                new FacilityCode(facility),
                Integer.toString(person * 10 + report));
    }

    private static String number(PersonRecord record) {
        return record.id().substring(record.id().indexOf('-'));
    }

    private <T> T registry(Supplier<T> work) {
        return database.transactions().as(Acting.at(Face.REGISTRY, "a"), work);
    }

    private final class Listed implements PersonRecordReader {

        @Override
        public List<PersonRecord> all() {
            return records;
        }

        @Override
        public Optional<PersonRecord> find(String id) {
            return records.stream().filter(record -> record.id().equals(id)).findFirst();
        }
    }

    private static final class SilentAudit implements AuditTrail {

        @Override
        public void record(AuditKind kind, AuditOutcome outcome, String subject, Map<String, String> details) {
            assertThat(details.keySet()).containsExactlyInAnyOrderElementsOf(kind.details());
        }
    }
}
