package dev.todoke.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.todoke.codes.Icd10Answer;
import dev.todoke.codes.Icd10Conversion;
import dev.todoke.codes.Morphology;
import dev.todoke.codes.SiteGroup;
import dev.todoke.codes.Topography;
import dev.todoke.kernel.Prefecture;
import dev.todoke.kernel.Progress;
import dev.todoke.kernel.RegisteredSex;
import dev.todoke.kernel.Sex;
import dev.todoke.notification.Item;
import dev.todoke.notification.RawRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Compares one large synthetic prefecture with the published figures of the nation (公表値との比較).
///
/// Deaths of patients diagnosed before the first year are not deaths of cancer here, so that deaths per case rise from
/// year to year; the last of eight years is compared.
@DisplayName("合成の県は公表値に近い")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealismTest {

    private static final String LAST_YEAR = "2023";

    /// An invasive cancer as the registry would count it: by its first notification, or by the death record.
    private record Cancer(
            String icd10, String sex, int age, String year, boolean dci, boolean dco, boolean microscopic) {}

    private final Map<String, Double> published = new HashMap<>();
    private final List<Cancer> cancers = new ArrayList<>();
    private final Map<String, Integer> deathsOfLastYear = new HashMap<>();
    private int deathsOfAnyCause;

    @BeforeAll
    void write(@TempDir Path folder) throws IOException {
        readPublished();
        var plan = SynthPlan.of(List.of(new Prefecture("40")), 2016, 2023, 600_000, 20_260, 1);
        SyntheticPrefecture.write(plan, folder.resolve("large"), Progress.NONE);
        var written = new Written(folder.resolve("large"));
        var deaths = new HashMap<String, Map<String, String>>();
        for (var death : written.table("deaths.csv")) {
            deaths.put("D-" + Written.value(death, "death_no"), death);
            deathsOfAnyCause++;
            if (Written.value(death, "death_date").startsWith(LAST_YEAR)) {
                deathsOfLastYear.merge(Written.value(death, "cause"), 1, Integer::sum);
            }
        }
        gather(written, deaths);
    }

    private void gather(Written written, Map<String, Map<String, String>> deaths) throws IOException {
        var notifications = written.notifications();
        var reports = new LinkedHashMap<String, List<String>>();
        for (var row : written.table("truth/tumours.csv")) {
            reports.computeIfAbsent(Written.value(row, "tumour"), _ -> new ArrayList<>())
                    .add(Written.value(row, "id"));
        }
        for (var ids : reports.values()) {
            var death = deaths.get(ids.getFirst());
            if (death != null) {
                cancers.add(new Cancer(
                        Written.value(death, "cause"),
                        Written.value(death, "sex"),
                        99,
                        Written.value(death, "death_date").substring(0, 4),
                        true,
                        true,
                        false));
                continue;
            }
            gather(
                    ids,
                    ids.stream()
                            .map(id -> Objects.requireNonNull(notifications.get(id)))
                            .toList());
        }
    }

    private void gather(List<String> ids, List<RawRecord> notifications) {
        var first = notifications.getFirst();
        var site = Topography.of(first.value(Item.TOPOGRAPHY));
        var morphology = Morphology.of(first.value(Item.MORPHOLOGY));
        var sex = Sex.of(first.value(Item.SEX));
        boolean readable = site.isPresent() && morphology.isPresent() && sex.isPresent();
        if (!readable || !morphology.get().behaviour().code().equals("3")) {
            return;
        }
        var converted = Icd10Conversion.japan()
                .convert(
                        site.get(),
                        morphology.get().histology(),
                        morphology.get().behaviour(),
                        RegisteredSex.of(sex.get()));
        if (converted instanceof Icd10Answer.Converted icd10 && icd10.code().startsWith("C")) {
            cancers.add(new Cancer(
                    icd10.code(),
                    sex.get().code(),
                    Written.age(first),
                    first.value(Item.DIAGNOSIS_DATE).substring(0, 4),
                    ids.stream().allMatch(id -> id.contains("-F")),
                    false,
                    notifications.stream().anyMatch(n -> n.value(Item.BASIS).compareTo("3") <= 0)));
        }
    }

    private void readPublished() throws IOException {
        InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/published/national.tsv"));
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .forEach(cells -> published.put(cells[0] + " " + cells[1], Double.parseDouble(cells[3])));
        }
    }

    private double published(String measure) {
        return Objects.requireNonNull(published.get(measure));
    }

    private double share(Predicate<Cancer> which) {
        return (double) cancers.stream().filter(which).count() / cancers.size();
    }

    @Test
    @DisplayName("男の割合と年齢構成")
    void sexAndAge() {
        assertThat(share(c -> c.sex().equals("1"))).isCloseTo(published("maleShare2023 C00-C96"), within(0.02));
        assertThat(share(c -> c.age() < 45)).isCloseTo(published("ageUnder45Share2023 C00-C96"), within(0.015));
        assertThat(share(c -> c.age() >= 45 && c.age() < 65))
                .isCloseTo(published("age45to64Share2023 C00-C96"), within(0.03));
        assertThat(share(c -> c.age() >= 75)).isCloseTo(published("age75andOverShare2023 C00-C96"), within(0.04));
    }

    @TestFactory
    @DisplayName("部位の割合")
    List<DynamicTest> sites() {
        var tests = new ArrayList<DynamicTest>();
        published.forEach((measure, value) -> {
            if (measure.startsWith("casesShare2021 ")) {
                var group = group(measure.substring("casesShare2021 ".length()));
                tests.add(DynamicTest.dynamicTest(
                        group.nameJa(),
                        () -> assertThat(share(c -> group.contains(c.icd10())))
                                .isCloseTo(value, within(0.004 + value * 0.08))));
            }
        });
        return tests;
    }

    @Test
    @DisplayName("DCI、DCO、顕微鏡で確かめた割合")
    void quality() {
        assertThat(share(Cancer::dci)).isCloseTo(published("dciShare2021 C00-C96"), within(0.006));
        assertThat(share(Cancer::dco)).isCloseTo(published("dcoShare2021 C00-C96"), within(0.004));
        assertThat(share(Cancer::microscopic)).isCloseTo(published("microscopicShare2016 C00-C96"), within(0.04));
    }

    @Test
    @DisplayName("罹患数に対する死亡数の比(全部位)")
    void deathsPerCase() {
        long deaths = deathsOfLastYear.entrySet().stream()
                .filter(e -> e.getKey().startsWith("C"))
                .mapToLong(Map.Entry::getValue)
                .sum();
        assertThat((double) deaths / casesOfLastYear("C00-C96"))
                .isCloseTo(published("deathsPerCase2023 C00-C96"), within(0.04));
    }

    @TestFactory
    @DisplayName("罹患数に対する死亡数の比(部位別)")
    List<DynamicTest> deathsPerCaseBySite() {
        var tests = new ArrayList<DynamicTest>();
        published.forEach((measure, value) -> {
            if (measure.startsWith("deathsPerCase2019 ")) {
                var group = group(measure.substring("deathsPerCase2019 ".length()));
                long deaths = deathsOfLastYear.entrySet().stream()
                        .filter(e -> group.contains(e.getKey()))
                        .mapToLong(Map.Entry::getValue)
                        .sum();
                double ratio = (double) deaths / casesOfLastYear(group.icd10());
                tests.add(DynamicTest.dynamicTest(
                        group.nameJa(), () -> assertThat(ratio).isCloseTo(value, within(0.05 + value * 0.3))));
            }
        });
        return tests;
    }

    @Test
    @DisplayName("1年の死亡は人口の1.0%から1.4%")
    void deathsOfAnyCause() {
        assertThat(deathsOfAnyCause / (600_000.0 * 8)).isBetween(0.010, 0.014);
    }

    private long casesOfLastYear(String icd10) {
        var group = group(icd10);
        return cancers.stream()
                .filter(c -> c.year().equals(LAST_YEAR) && group.contains(c.icd10()))
                .count();
    }

    private static SiteGroup group(String icd10) {
        return SiteGroup.main().stream()
                .filter(g -> g.icd10().replace(" ", "").equals(icd10))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no group " + icd10));
    }
}
