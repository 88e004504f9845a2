package dev.todoke.provision.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.closing.ClosedRecord;
import dev.todoke.closing.ClosingSummary;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Progress;
import dev.todoke.kernel.Sex;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.person.PersonName;
import dev.todoke.provision.application.Article;
import dev.todoke.provision.application.KindOfData;
import dev.todoke.provision.application.ProvisionNumber;
import dev.todoke.provision.application.Range;
import dev.todoke.provision.application.UsePeriod;
import dev.todoke.provision.linked.ConsentScope;
import dev.todoke.provision.linked.ConsentedPerson;
import dev.todoke.provision.linked.LinkedRow;
import dev.todoke.provision.review.Approval;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("リンケージ利用の抽出")
class LinkedExtractorTest {

    private static final byte[] SECRET = "a secret of 32 bytes for one run".getBytes(StandardCharsets.UTF_8);
    private static final List<Integer> YEARS = List.of(2018, 2019, 2020);

    private static ExtractionSpec spec(TreeSet<Integer> items, List<Integer> years, List<String> sites) {
        var approved = new TreeSet<>(years.stream().map(YearOfDiagnosis::new).toList());
        var range = new Range(approved, List.of("40"), sites, Set.of(), Range.Ages.all());
        var period = new UsePeriod(new UsePeriod.Start.OnReceipt(), LocalDate.of(2029, 3, 31));
        var approval = new Approval(Article.RESEARCH_IDENTIFIABLE, KindOfData.IDENTIFIABLE, range, items, period);
        var closings = YEARS.stream()
                .map(year -> new ClosingSummary(year, new YearOfDiagnosis(year), 1, Instant.EPOCH, 3, "c".repeat(64)))
                .toList();
        var derived = ExtractionSpec.deriveLinked(
                approval, ProvisionNumber.of("T", 2026, 1, 1), closings, LocalDate.of(2026, 4, 1));
        return ((ExtractionSpec.Derivation.Ready) derived).spec();
    }

    private static ConsentedPerson person(int number, ConsentScope scope) {
        return new ConsentedPerson(
                "S" + number,
                List.of(new PersonName("NAME" + number, "GIVEN" + number)),
                PersonName.MISSING,
                Sex.MALE,
                PartialDate.of(LocalDate.of(1950, 1, 3)),
                List.of(),
                scope);
    }

    /// Every value names person and item, but for those that filters read.
    private static LinkedRow row(int person, int year, String prefecture, String site) {
        var values = new ArrayList<String>();
        for (int item = 1; item <= ClosedRecord.ITEMS; item++) {
            values.add("p" + person + "v" + item + "v");
        }
        values.set(2, "0");
        values.set(3, "1");
        values.set(4, "47");
        values.set(6, prefecture);
        values.set(18, site);
        values.set(23, Integer.toString(year));
        return new LinkedRow(person, new ClosedRecord(values));
    }

    private static List<List<String>> cells(byte[] file) {
        return new String(file, StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> Arrays.asList(line.split(",", -1)))
                .toList();
    }

    private static ExtractedFile extract(ExtractionSpec spec, List<ConsentedPerson> people, List<LinkedRow> rows) {
        return new LinkedExtractor(spec, people, "s-1", SECRET).extract(rows.stream(), Progress.NONE);
    }

    @Test
    @DisplayName("乱数で作った名簿と決定のどれでも、列・年・地域・部位は決定の外に出ず、同意の範囲がさらに狭める")
    void nothingOutsideDecisionAndConsentLeaves() {
        var random = new Random(20260401);
        for (int run = 0; run < 200; run++) {
            var items = new TreeSet<Integer>(List.of(19, 24));
            random.ints(6, 3, 77).forEach(items::add);
            var years = YEARS.subList(0, 1 + random.nextInt(3));
            var sites = random.nextBoolean() ? List.of("C15") : List.<String>of();
            var spec = spec(items, years, sites);
            var people = new ArrayList<ConsentedPerson>();
            var rows = new ArrayList<LinkedRow>();
            for (int number = 0; number < 8; number++) {
                people.add(person(number, scope(random)));
                for (int tumour = random.nextInt(3); tumour > 0; tumour--) {
                    rows.add(row(
                            number,
                            YEARS.get(random.nextInt(3)),
                            random.nextInt(4) == 0 ? "41" : "40",
                            random.nextBoolean() ? "C159" : "C341"));
                }
            }
            var file = extract(spec, people, rows);
            everyRowIsAllowed(file, spec, people, years, sites);
            Collections.shuffle(rows, random);
            assertThat(extract(spec, people, rows).data()).isEqualTo(file.data());
        }
    }

    private static ConsentScope scope(Random random) {
        var items = new TreeSet<Integer>();
        if (random.nextBoolean()) {
            random.ints(20, 3, 77).forEach(items::add);
        }
        int from = 2017 + random.nextInt(3);
        return random.nextInt(3) == 0 ? ConsentScope.whole() : new ConsentScope(from, from + random.nextInt(3), items);
    }

    private static void everyRowIsAllowed(
            ExtractedFile file,
            ExtractionSpec spec,
            List<ConsentedPerson> people,
            List<Integer> years,
            List<String> sites) {
        var studyIds = new TreeMap<String, Integer>();
        var found = new TreeSet<String>();
        for (List<String> line : cells(file.identifiers().orElseThrow().data())) {
            studyIds.put(line.getFirst(), Integer.parseInt(line.get(1).substring(1)));
            if (line.get(2).equals("1")) {
                found.add(line.getFirst());
            }
        }
        assertThat(studyIds.values()).hasSize(people.size());
        var inData = new TreeSet<String>();
        for (List<String> line : cells(file.data())) {
            inData.add(line.getFirst());
            assertThat(line).hasSize(spec.columns().size() + 1);
            var scope = people.get(studyIds.get(line.getFirst())).scope();
            for (int place = 0; place < spec.columns().size(); place++) {
                int item = spec.columns().get(place);
                String value = line.get(place + 1);
                if (!scope.allowsItem(item)) {
                    assertThat(value).isEmpty();
                } else if (item == 24) {
                    assertThat(years).contains(Integer.valueOf(value));
                    assertThat(Integer.parseInt(value)).isBetween(scope.fromYear(), scope.toYear());
                } else if (item == 19 && !sites.isEmpty()) {
                    assertThat(value).startsWith("C15");
                }
            }
        }
        assertThat(inData).isEqualTo(found);
        String everything = new String(file.data(), StandardCharsets.UTF_8)
                + new String(file.identifiers().orElseThrow().data(), StandardCharsets.UTF_8);
        assertThat(everything).doesNotContain("NAME", "GIVEN", "1950");
    }

    @Test
    @DisplayName("がんが決定か同意の外にだけある人は「該当なし」になり、登録にいない人と見分けられない")
    void aCancerOutsideLooksLikeNone() {
        var people = List.of(
                person(0, ConsentScope.whole()),
                person(1, new ConsentScope(2020, 2020, new TreeSet<>())),
                person(2, ConsentScope.whole()));
        var rows = List.of(row(0, 2019, "41", "C159"), row(1, 2019, "40", "C159"));
        var file = extract(spec(new TreeSet<>(List.of(4, 19)), YEARS, List.of()), people, rows);
        assertThat(cells(file.identifiers().orElseThrow().data()))
                .extracting(line -> line.get(2))
                .containsExactly("0", "0", "0");
        assertThat(cells(file.data())).isEmpty();
        assertThat(file.record().rowsIn()).isEqualTo(2);
    }

    @Test
    @DisplayName("2つの部は共通キーでつながり、キーは秘密が違えば違う")
    void theKeyJoinsBothParts() {
        var people = Stream.iterate(0, n -> n + 1)
                .limit(30)
                .map(n -> person(n, ConsentScope.whole()))
                .toList();
        var rows = List.of(row(7, 2019, "40", "C159"), row(7, 2020, "40", "C341"), row(9, 2019, "40", "C159"));
        var spec = spec(new TreeSet<>(List.of(2, 5)), YEARS, List.of());
        var file = extract(spec, people, rows);
        var seven = cells(file.identifiers().orElseThrow().data()).stream()
                .filter(line -> line.get(1).equals("S7"))
                .findFirst()
                .orElseThrow();
        assertThat(cells(file.data()).stream().filter(line -> line.getFirst().equals(seven.getFirst())))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.get(1)).isEqualTo(seven.getFirst()));
        var other = new LinkedExtractor(spec, people, "s-2", new byte[32]).extract(rows.stream(), Progress.NONE);
        assertThat(other.identifiers().orElseThrow().sha256())
                .isNotEqualTo(file.identifiers().orElseThrow().sha256());
    }
}
