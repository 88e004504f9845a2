package dev.todoke.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.todoke.closing.ClosedRecord;
import dev.todoke.closing.ClosingSummary;
import dev.todoke.disclosure.DisclosureAnswer;
import dev.todoke.disclosure.SmallCells;
import dev.todoke.kernel.Prefecture;
import dev.todoke.kernel.Sex;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.population.AgeClass;
import dev.todoke.population.PersonYears;
import dev.todoke.population.SexGroup;
import dev.todoke.statistics.CancerDeaths;
import dev.todoke.statistics.CaseSet;
import dev.todoke.statistics.IncidenceCounter;
import dev.todoke.statistics.YearStatistics;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("公表案")
class ReleaseDraftTest {

    private static final ReleaseHead HEAD =
            new ReleaseHead(1, 2019, 7, 1, Instant.EPOCH, Instant.EPOCH, "合成人口", 10, true);

    private final YearStatistics year = threePrefectures(1_500, 3);

    @Test
    @DisplayName("1から9までの数はどこにも出ず、秘匿で埋めた欄からも計算できない")
    void noSmallCountIsShown() {
        var draft = ReleaseDraft.of(year, HEAD);

        assertThat(draft.tables().incidence())
                .flatExtracting(line -> line.counted().shown().stream().toList())
                .isNotEmpty()
                .noneMatch(counted -> SmallCells.BELOW_TEN.isSmall(counted.cases()));
        assertThat(draft.tables().ages())
                .flatExtracting(line -> line.counted().shown().stream().toList())
                .noneMatch(counted -> SmallCells.BELOW_TEN.isSmall(counted.cases()));
        assertThat(draft.disclosure()).isInstanceOfSatisfying(DisclosureAnswer.MustSuppress.class, answer -> {
            assertThat(answer.primary()).isNotEmpty();
            assertThat(answer.secondary()).isNotEmpty();
        });
    }

    @Test
    @DisplayName("男か女だけを隠して総数から引かせることはない")
    void oneSexIsNeverWithheldAlone() {
        var lines = ReleaseDraft.of(year, HEAD).tables().incidence();

        for (var line : lines) {
            if (line.place().sex() == SexGroup.TOTAL && line.counted().shown().isPresent()) {
                var sexes = lines.stream()
                        .filter(other -> other.place()
                                        .area()
                                        .equals(line.place().area())
                                && other.place().caseSet() == line.place().caseSet()
                                && other.place().site().equals(line.place().site())
                                && other.place().sex() != SexGroup.TOTAL)
                        .toList();
                long withheld = sexes.stream()
                        .filter(s -> s.counted().shown().isEmpty())
                        .count();
                boolean otherSexIsZero = sexes.stream()
                        .flatMap(s -> s.counted().shown().stream())
                        .anyMatch(c -> c.cases() == 0);
                assertThat(withheld).as(line.place().toString()).isNotEqualTo(1);
                assertThat(otherSexIsZero && withheld > 0).isFalse();
            }
        }
    }

    @Test
    @DisplayName("全体の全部位は隠さない")
    void theMainFigureStays() {
        var main = ReleaseDraft.of(year, HEAD).tables().incidence().getFirst();

        assertThat(main.place().area()).isEqualTo("00");
        assertThat(main.place().caseSet()).isEqualTo(CaseSet.INVASIVE);
        assertThat(main.counted().shown()).isPresent();
    }

    @Test
    @DisplayName("公表ファイルは読み戻すと同じ内容で、同じ公表からは同じバイト列")
    void packageIsReadBackUnchanged() throws IOException {
        var tables = ReleaseDraft.of(year, HEAD).tables();
        var bytes = ReleasePackage.bytes(tables);

        assertThat(ReleasePackage.read(new ByteArrayInputStream(bytes))).isEqualTo(tables);
        assertThat(ReleasePackage.bytes(tables)).isEqualTo(bytes);
    }

    @Test
    @DisplayName("途中で書きかえられた公表ファイルは受け取らない")
    void changedPackageIsRefused() throws IOException {
        var other = ReleaseDraft.of(threePrefectures(1_400, 9), HEAD).tables();
        var mixed = new ReleasedYear(HEAD, other.incidence(), List.of(), List.of(), List.of());
        var bytes = ReleasePackage.bytes(mixed);
        bytes[bytes.length / 2] ^= 1;

        assertThatThrownBy(() -> ReleasePackage.read(new ByteArrayInputStream(bytes)))
                .isInstanceOfAny(NotARelease.class, IOException.class);
    }

    /// Invented tumours in one large and two small prefectures.
    private static YearStatistics threePrefectures(int tumours, long seed) {
        var random = new Random(seed);
        var population = PersonYears.builder();
        for (String prefecture : List.of("40", "41", "44")) {
            for (Sex sex : Sex.values()) {
                for (AgeClass ages : AgeClass.FIVE_YEARS) {
                    population.add(new Prefecture(prefecture), 2019, sex, ages, 3_000);
                }
            }
        }
        var sites = List.of(
                "C169", "C180", "C187", "C20", "C220", "C250", "C341", "C341", "C509", "C539", "C61", "C679", "C73",
                "C833", "C900", "C920", "D010", "D060", "D051", "C159", "C099", "C179");
        var records = new ArrayList<ClosedRecord>();
        for (int i = 0; i < tumours; i++) {
            var icd10 = sites.get(random.nextInt(sites.size()));
            boolean female =
                    icd10.equals("C539") || icd10.equals("D060") || (!icd10.equals("C61") && random.nextBoolean());
            int pick = random.nextInt(20);
            records.add(tumour(
                    female ? "2" : "1",
                    Math.min(104, 25 + (int) (Math.sqrt(random.nextDouble()) * 75)),
                    pick < 15 ? "40" : pick < 18 ? "41" : "44",
                    icd10,
                    random));
        }
        var closing = new ClosingSummary(7, new YearOfDiagnosis(2019), 1, Instant.EPOCH, tumours, "");
        return IncidenceCounter.count(closing, records.stream(), population.build(), "合成人口", CancerDeaths.none());
    }

    private static ClosedRecord tumour(String sex, int age, String prefecture, String icd10, Random random) {
        var values = new ArrayList<>(Collections.nCopies(ClosedRecord.ITEMS, "9"));
        boolean deathOnly = random.nextInt(50) == 0;
        values.set(3, sex);
        values.set(4, Integer.toString(age));
        values.set(6, prefecture);
        values.set(18, icd10);
        values.set(22, deathOnly ? "0" : Integer.toString(1 + random.nextInt(5)));
        values.set(26, deathOnly ? "9" : "8");
        values.set(
                29,
                deathOnly ? "499" : List.of("410", "420", "430", "440", "777").get(random.nextInt(5)));
        values.set(30, deathOnly ? "9" : Integer.toString(1 + random.nextInt(2)));
        values.set(68, deathOnly ? "1" : "2");
        values.set(69, deathOnly ? "1" : "2");
        values.set(72, "1");
        values.set(74, "");
        return new ClosedRecord(values);
    }
}
