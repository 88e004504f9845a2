package dev.todoke.provision.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.closing.ClosedRecord;
import dev.todoke.closing.ClosingSummary;
import dev.todoke.kernel.Progress;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.provision.application.Article;
import dev.todoke.provision.application.KindOfData;
import dev.todoke.provision.application.Layout;
import dev.todoke.provision.application.ProvisionNumber;
import dev.todoke.provision.application.Range;
import dev.todoke.provision.application.UsePeriod;
import dev.todoke.provision.repair.Axis;
import dev.todoke.provision.repair.Coarsened;
import dev.todoke.provision.repair.Ladders;
import dev.todoke.provision.repair.Repair;
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
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("抽出と匿名化")
class ExtractorTest {

    private static final byte[] SECRET = "a secret of 32 bytes for one run".getBytes(StandardCharsets.UTF_8);
    private static final YearOfDiagnosis YEAR = new YearOfDiagnosis(2020);
    private static final List<ClosingSummary> CLOSINGS =
            List.of(new ClosingSummary(7, YEAR, 1, Instant.EPOCH, 3, "c".repeat(64)));
    private static final ProvisionNumber NUMBER = ProvisionNumber.of("T", 2026, 1, 1);

    private static Approval approval(KindOfData kind, SortedSet<Integer> items, List<String> sites) {
        var range = new Range(new TreeSet<>(List.of(YEAR)), List.of("40"), sites, Set.of(), Range.Ages.all());
        var article = kind == KindOfData.ANONYMISED ? Article.RESEARCH_ANONYMISED : Article.PREFECTURE;
        var period = new UsePeriod(new UsePeriod.Start.OnReceipt(), LocalDate.of(2029, 3, 31));
        return new Approval(article, kind, range, items, period);
    }

    private static ExtractionSpec spec(Approval approval) {
        var derived = ExtractionSpec.derive(approval, NUMBER, CLOSINGS, LocalDate.of(2026, 4, 1));
        return ((ExtractionSpec.Derivation.Ready) derived).spec();
    }

    private static ExtractedFile extract(Approval approval, List<SourceRow> rows) {
        return new Extractor(spec(approval), "s-1", SECRET).extract(rows.stream(), Progress.NONE);
    }

    private static List<String> lines(ExtractedFile file) {
        return new String(file.data(), StandardCharsets.UTF_8).lines().toList();
    }

    /// Every value names its item, but for those that filters and numbers read.
    private static SourceRow row(String person, String... itemAndValue) {
        var values = new ArrayList<String>();
        for (int item = 1; item <= ClosedRecord.ITEMS; item++) {
            values.add("v" + item + "v");
        }
        var plain = List.of(
                "3",
                "0",
                "4",
                "1",
                "5",
                "47",
                "7",
                "40",
                "10",
                "40131",
                "19",
                "C159",
                "24",
                "2020",
                "25",
                "20200315",
                "68",
                "335",
                "75",
                "40131",
                "76",
                "202103");
        for (var list : List.of(plain, Arrays.asList(itemAndValue))) {
            for (int i = 0; i < list.size(); i += 2) {
                values.set(Integer.parseInt(list.get(i)) - 1, list.get(i + 1));
            }
        }
        return new SourceRow(person, new ClosedRecord(values));
    }

    @Test
    @DisplayName("応諾されなかった項目は、どの項目の組でも、見出しにも値にも現れない")
    void onlyApprovedColumnsLeave() {
        var random = new Random(20260401);
        for (int run = 0; run < 300; run++) {
            var items = new TreeSet<Integer>();
            int wanted = 1 + random.nextInt(ClosedRecord.ITEMS);
            random.ints(wanted, 1, ClosedRecord.ITEMS + 1).forEach(items::add);
            items.add(4);
            var kind = random.nextBoolean() ? KindOfData.ANONYMISED : KindOfData.IDENTIFIABLE;
            var file = extract(approval(kind, items, List.of()), List.of(row("p1"), row("p2")));
            var lines = lines(file);
            assertThat(items).containsAll(file.record().columns());
            assertThat(lines.getFirst().split(",", -1))
                    .containsExactlyElementsOf(file.record().columns().stream()
                            .map(item -> Layout.item(item).nameJa())
                            .toList());
            for (int item = 1; item <= ClosedRecord.ITEMS; item++) {
                if (!file.record().columns().contains(item)) {
                    assertThat(lines.get(1)).doesNotContain("v" + item + "v");
                }
            }
        }
    }

    @Test
    @DisplayName("匿名化: 年齢は5歳階級、日付は年、市区町村は医療圏、病院と住所は出ない")
    void anonymisedValuesAreCoarser() {
        var items = new TreeSet<>(List.of(4, 5, 6, 8, 10, 11, 24, 25, 39, 41, 43, 44, 59, 68, 75, 76));
        var file = extract(approval(KindOfData.ANONYMISED, items, List.of()), List.of(row("p1")));
        assertThat(file.record().columns()).containsExactly(4, 5, 10, 24, 25, 68, 75, 76);
        assertThat(file.record().heldBack()).containsExactly(6, 8, 11, 39, 41, 43, 44, 59);
        assertThat(lines(file).get(1)).isEqualTo("1,45-49,4001,2020,2020,11,4001,2021");
    }

    @Test
    @DisplayName("非匿名化の情報は確定した値のまま出る")
    void identifiableValuesStay() {
        var items = new TreeSet<>(List.of(5, 25));
        assertThat(lines(extract(approval(KindOfData.IDENTIFIABLE, items, List.of()), List.of(row("p1"))))
                        .get(1))
                .isEqualTo("47,20200315");
    }

    @Test
    @DisplayName("患者番号は1からの通し番号で、同じ人は同じ番号、秘密が違えば順も違う")
    void patientNumbersArePermuted() {
        var items = new TreeSet<>(List.of(1, 2, 12));
        var rows = new ArrayList<SourceRow>();
        for (int person = 1; person <= 30; person++) {
            rows.add(row("p" + person, "12", "x" + person));
        }
        rows.add(row("p7", "3", "2", "12", "second of p7"));
        var file = extract(approval(KindOfData.IDENTIFIABLE, items, List.of()), rows);
        var numbers =
                lines(file).stream().skip(1).map(line -> line.split(",", -1)[1]).toList();
        assertThat(new TreeSet<>(numbers)).hasSize(30);
        assertThat(file.record().persons()).isEqualTo(30);
        String first = lines(file).stream()
                .filter(line -> line.endsWith(",x7"))
                .findFirst()
                .orElseThrow();
        String second = lines(file).stream()
                .filter(line -> line.endsWith("second of p7"))
                .findFirst()
                .orElseThrow();
        assertThat(second.split(",", -1)[1]).isEqualTo(first.split(",", -1)[1]);
        var other = new Extractor(spec(approval(KindOfData.IDENTIFIABLE, items, List.of())), "s-2", new byte[32])
                .extract(rows.stream(), Progress.NONE);
        assertThat(other.record().dataSha256()).isNotEqualTo(file.record().dataSha256());
    }

    @Test
    @DisplayName("行の届く順によらず、同じ条件から同じバイトができる")
    void bytesDoNotDependOnTheOrder() {
        var items = new TreeSet<>(List.of(1, 2, 3, 4, 5, 13));
        var rows = new ArrayList<SourceRow>();
        for (int i = 0; i < 40; i++) {
            rows.add(row("p" + i % 17, "5", Integer.toString(30 + i)));
        }
        var forward = extract(approval(KindOfData.ANONYMISED, items, List.of()), rows);
        Collections.reverse(rows);
        var backward = extract(approval(KindOfData.ANONYMISED, items, List.of()), rows);
        assertThat(backward.data()).isEqualTo(forward.data());
        assertThat(backward.record()).isEqualTo(forward.record());
    }

    @Test
    @DisplayName("範囲の外の行は出ない: 県外、ほかのがん、ほかの年")
    void rowsOutsideTheRangeStay() {
        var rows = List.of(row("p1"), row("p2", "7", "41"), row("p3", "19", "C34"), row("p4", "24", "2019"));
        var file = extract(approval(KindOfData.ANONYMISED, new TreeSet<>(List.of(4)), List.of("C15")), rows);
        assertThat(file.record().rowsIn()).isEqualTo(4);
        assertThat(file.record().rowsOut()).isEqualTo(1);
    }

    @Test
    @DisplayName("再特定の目安: 最小の組の大きさと、1人だけの組の行数")
    void riskIsCounted() {
        var rows = List.of(row("p1"), row("p2"), row("p3", "5", "90"));
        var risk = extract(approval(KindOfData.ANONYMISED, new TreeSet<>(List.of(4, 5, 24)), List.of()), rows)
                .record()
                .risk();
        assertThat(risk.quasiIdentifiers()).containsExactly(4, 5, 24);
        assertThat(risk.kMin()).isEqualTo(1);
        assertThat(risk.uniques()).isEqualTo(1);
        assertThat(risk.below3()).isEqualTo(3);
        assertThat(risk.classes()).isEqualTo(2);
    }

    @Test
    @DisplayName("年次確定のない年、終わった期間、リンケージ利用は理由をすべて示して断る")
    void whatCannotBeExtractedSaysWhy() {
        var years = new TreeSet<>(List.of(new YearOfDiagnosis(2021)));
        var range = new Range(years, List.of("40"), List.of(), Set.of(), Range.Ages.all());
        var period = new UsePeriod(new UsePeriod.Start.OnReceipt(), LocalDate.of(2026, 3, 31));
        var approval = new Approval(
                Article.RESEARCH_IDENTIFIABLE, KindOfData.IDENTIFIABLE, range, new TreeSet<>(List.of(4)), period);
        var derived = ExtractionSpec.derive(approval, NUMBER, CLOSINGS, LocalDate.of(2026, 4, 1));
        assertThat(((ExtractionSpec.Derivation.NotReady) derived).reasons())
                .extracting(dev.todoke.provision.application.Reason::id)
                .containsExactly("E01", "E02", "E03");
    }

    private static ExtractedFile repaired(Repair repair, List<SourceRow> rows) {
        var items = new TreeSet<>(List.of(1, 2, 4, 5, 10, 13, 14, 24, 76));
        var derived = ExtractionSpec.derive(
                approval(KindOfData.ANONYMISED, items, List.of()), NUMBER, CLOSINGS, LocalDate.of(2026, 4, 1), repair);
        var spec = ((ExtractionSpec.Derivation.Ready) derived).spec();
        return new Extractor(spec, "s-1", SECRET).extract(rows.stream(), Progress.NONE);
    }

    private static List<SourceRow> many(Random random, int count) {
        var rows = new ArrayList<SourceRow>();
        for (int i = 0; i < count; i++) {
            rows.add(row(
                    "p" + random.nextInt(count),
                    "4",
                    Integer.toString(1 + random.nextInt(2)),
                    "5",
                    Integer.toString(random.nextInt(100)),
                    "13",
                    "C%02d%d".formatted(15 + random.nextInt(3), random.nextInt(9)),
                    "76",
                    random.nextBoolean() ? "202103" : ""));
        }
        return rows;
    }

    @Test
    @DisplayName("追加の手順のあとは、どの組み合わせもk件以上で、行の順によらず同じバイト列になり、レイアウトが語る")
    void repairedFileReachesK() {
        var steps = List.of(new Coarsened(Axis.SITE, 1), new Coarsened(Axis.AGE, 3));
        var repair = new Repair(Ladders.shipped().edition(), 5, Axis.ALWAYS, steps, true, false);
        for (int seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            var rows = many(random, 40 + random.nextInt(200));
            var file = repaired(repair, rows);
            assertThat(file.record().risk().kMin()).isGreaterThanOrEqualTo(5);
            assertThat(file.record().repair().after().kMin()).isGreaterThanOrEqualTo(5);
            Collections.shuffle(rows, random);
            assertThat(repaired(repair, rows).data()).isEqualTo(file.data());
            assertThat(repaired(repair, rows).layout()).isEqualTo(file.layout());
        }
        var file = repaired(repair, many(new Random(3), 60));
        assertThat(lines(file)).allSatisfy(line -> assertThat(line).doesNotContain("C150", "v14v"));
        assertThat(new String(file.layout(), StandardCharsets.UTF_8))
                .contains("5歳階級(85歳以上をまとめる)。さらに10歳階級(80歳以上をまとめる)", "上3桁", "件の値を「*」で秘匿", "ファイル全体", "除いた行 0件");
    }

    @Test
    @DisplayName("手順を選ばなければ、これまでと同じファイルになる")
    void withoutStepsNothingChanges() {
        var rows = many(new Random(1), 50);
        var items = new TreeSet<>(List.of(1, 2, 4, 5, 10, 13, 14, 24, 76));
        var plain = extract(approval(KindOfData.ANONYMISED, items, List.of()), rows);
        assertThat(repaired(Repair.NONE, rows).data()).isEqualTo(plain.data());
        assertThat(plain.record().repair().repair().isNone()).isTrue();
        assertThat(new String(plain.layout(), StandardCharsets.UTF_8)).doesNotContain("ファイル全体");
    }
}
