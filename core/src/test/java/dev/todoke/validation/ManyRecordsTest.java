package dev.todoke.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.PartialDate;
import dev.todoke.notification.Item;
import dev.todoke.notification.RawRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What holds for any records (どんなレコードでも成り立つこと). The seeds are fixed.
@DisplayName("たくさんのレコードで")
@Tag("many")
class ManyRecordsTest {

    private static final CheckOccasion OCCASION = CheckOccasion.on(PartialDate.of(2025, 6, 30));

    private static final List<String> VALUES = List.of(
            "",
            " ",
            "1",
            "2",
            "9",
            "７",
            "ｱ",
            "C504",
            "C809",
            "c162",
            "C141",
            "C16.2",
            "C421",
            "814033",
            "853039",
            "986139",
            "800009",
            "8140",
            "20240230",
            "20240000",
            "20249999",
            "20240599",
            "99999999",
            "２０２４０５１２",
            "410",
            "660",
            "777",
            "499",
            "400",
            "48",
            "88",
            "99",
            "住所不明",
            "山田　花子",
            "ヤマダ　ハナコ",
            "12345678901234567");

    /// The same single-item checks that [SingleItemChecks#holdOf] allows to leave out.
    private static final List<String> LEFT_OUT_WHEN_ALL_HOLD = List.of(
            "S07", "S08", "S09", "S12", "S13", "S14", "S15", "S16", "S17", "S18", "S19", "S20", "S21", "S22", "S23",
            "S24", "S25", "S26", "D06");

    private static List<RawRecord> records(long seed, int count) {
        var random = new Random(seed);
        var records = new ArrayList<RawRecord>();
        for (int i = 0; i < count; i++) {
            Map<Item, String> changes = new EnumMap<>(Item.class);
            changes.put(Item.CHART_NUMBER, Integer.toString(random.nextInt(count)));
            for (int k = random.nextInt(4); k > 0; k--) {
                changes.put(
                        Item.values()[random.nextInt(Item.values().length)], VALUES.get(random.nextInt(VALUES.size())));
            }
            var changed = Records.clean().with(changes);
            records.add(RawRecord.of(changed.layout(), i + 1L, i + 1L, changed.cells()));
        }
        return records;
    }

    @Test
    @DisplayName("すべての項目が正しい値なら、飛ばした単項目の点検は何も言わなかったはず")
    void nothingIsMissedByLeavingChecksOut() {
        int held = 0;
        for (RawRecord raw : records(1, 20_000)) {
            var record = new CheckedRecord(raw);
            var each = new ArrayList<String>();
            var found = new Findings();
            for (Check check : CheckList.inForce(OCCASION).checks()) {
                found.begin(record);
                found.run(check);
                found.taken().forEach(f -> each.add(f.check()));
            }
            if (SingleItemChecks.holdOf(record)) {
                held++;
                assertThat(each).doesNotContainAnyElementsOf(LEFT_OUT_WHEN_ALL_HOLD);
            }
            assertThat(CheckList.inForce(OCCASION).check(raw))
                    .extracting(Finding::check)
                    .containsExactlyElementsOf(each);
            if (held > 2000) {
                return;
            }
        }
        assertThat(held).isGreaterThan(100);
    }

    @Test
    @DisplayName("何本の糸で点検しても、順に点検したのと同じ結果が同じ順で出る")
    void threadsDoNotChangeTheAnswer() {
        var records = records(2, 5_000);
        var alone = CheckList.inForce(OCCASION);
        var expected = records.stream().map(alone::check).toList();
        for (int workers : new int[] {1, 3}) {
            var actual = new ArrayList<List<Finding>>();
            var lines = new ArrayList<Long>();
            try (var checking = new FileChecking<Integer>(
                    CheckList.inForce(OCCASION), workers, (_, found) -> found.size(), (record, found, size) -> {
                        assertThat(size).isEqualTo(found.size());
                        lines.add(record.line());
                        actual.add(found);
                    })) {
                records.forEach(checking::add);
                checking.finish();
            }
            assertThat(lines).isSorted().hasSize(records.size());
            assertThat(actual).isEqualTo(expected);
        }
    }

    @Test
    @DisplayName("行の順を変えても、二重の届出のほかは同じ指摘になる")
    void orderOfRowsDoesNotChangeFindings() {
        var records = records(3, 2_000);
        var shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, new Random(4));
        assertThat(byLine(shuffled)).isEqualTo(byLine(records));
    }

    private static Map<Long, List<String>> byLine(List<RawRecord> records) {
        var checks = CheckList.inForce(OCCASION);
        var found = new HashMap<Long, List<String>>();
        for (RawRecord record : records) {
            found.put(
                    record.line(),
                    checks.check(record).stream()
                            .map(Finding::messageJa)
                            .filter(message -> !message.endsWith("(N08)"))
                            .toList());
        }
        return found;
    }

    @Test
    @DisplayName("二重の届出の件数は行の順によらない")
    void repeatedTumoursAreCountedAlikeInAnyOrder() {
        var records = records(5, 3_000);
        var shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, new Random(6));
        assertThat(repeated(records)).isPositive().isEqualTo(repeated(shuffled));
    }

    private static long repeated(List<RawRecord> records) {
        var checks = CheckList.inForce(OCCASION);
        return records.stream()
                .flatMap(record -> checks.check(record).stream())
                .filter(finding -> finding.check().equals("N08"))
                .count();
    }
}
