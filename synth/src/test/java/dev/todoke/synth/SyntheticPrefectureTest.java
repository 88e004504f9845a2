package dev.todoke.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.todoke.kernel.Prefecture;
import dev.todoke.kernel.Progress;
import dev.todoke.notification.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("合成の県")
class SyntheticPrefectureTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    @DisplayName("同じ種からは同じバイト列、違う種からは違うものができる")
    void sameSeedSameBytes() throws IOException {
        var first = write("first", SynthPlan.demo(12_000, 2019, 2020, 7));
        var second = write("second", SynthPlan.demo(12_000, 2019, 2020, 7));
        var other = write("other", SynthPlan.demo(12_000, 2019, 2020, 8));

        assertThat(bytes(second)).isEqualTo(bytes(first));
        assertThat(bytes(other)).isNotEqualTo(bytes(first));
    }

    @Test
    @DisplayName("三県の実演では、県内・県外・国外・不明の住所と、県をまたぐ受診がそろう")
    void demoCrossesBorders() throws IOException {
        var written = write("demo", SynthPlan.demo(100_000, 2016, 2023, 1));

        var residences = new HashSet<String>();
        var pairs = new HashSet<String>();
        written.notifications().forEach((id, record) -> {
            residences.add(record.value(Item.PREFECTURE));
            pairs.add(record.value(Item.PREFECTURE) + " seen in " + id.substring(0, 2));
        });

        assertThat(residences).contains("40", "41", "44", "88", "99", "43", "13");
        assertThat(pairs).contains("40 seen in 41", "41 seen in 40", "44 seen in 40", "40 seen in 44");
    }

    @Test
    @DisplayName("どの届出と死亡にも、本人情報の行と正解がちょうど1つある")
    void everyRecordHasItsTruth() throws IOException {
        var written = write("truth", SynthPlan.demo(20_000, 2016, 2018, 3));

        var ids = new HashSet<>(written.notifications().keySet());
        written.table("deaths.csv").forEach(row -> ids.add("D-" + Written.value(row, "death_no")));

        assertThat(column(written.table("records.csv"), "id")).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(column(written.table("truth/records.csv"), "id")).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    @DisplayName("人口は年ごとに計画どおりで、どの行も負にならない")
    void peopleAddUp() throws IOException {
        var written = write("people", SynthPlan.of(List.of(new Prefecture("40")), 2020, 2020, 50_000, 1, 1));

        var people = written.table("population.csv").stream()
                .map(row -> Integer.parseInt(Written.value(row, "population")))
                .toList();

        assertThat(people).allMatch(count -> count >= 0);
        assertThat(people.stream().mapToInt(Integer::intValue).sum()).isBetween(49_999, 50_001);
    }

    @Test
    @DisplayName("本人情報だけを書くときは records.csv と正解しか作らず、件数は頼んだ数に近い")
    void onlyRecords() throws IOException {
        var plan = SynthPlan.of(List.of(new Prefecture("40")), 2016, 2023, 100_000, 1, 1);
        var target = folder.resolve("records");

        SyntheticPrefecture.writeRecordsOnly(SyntheticPrefecture.sizedForRecords(plan, 8_000), target, Progress.NONE);

        assertThat(bytes(new Written(target)).keySet()).containsExactly("records.csv", "truth/records.csv");
        assertThat(new Written(target).table("records.csv")).hasSizeBetween(7_200, 8_800);
    }

    @Test
    @DisplayName("中身のあるフォルダには書かず、空のフォルダには書く")
    void doesNotOverwrite() throws IOException {
        var taken = Files.createDirectory(folder.resolve("taken"));
        var empty = Files.createDirectory(folder.resolve("empty"));
        Files.writeString(taken.resolve("own.txt"), "own");
        var plan = SynthPlan.demo(1_000, 2019, 2019, 1);

        assertThatThrownBy(() -> SyntheticPrefecture.write(plan, taken, Progress.NONE))
                .isInstanceOf(SynthFolderTaken.class);
        assertThat(taken).isDirectoryNotContaining("glob:**.csv");
        SyntheticPrefecture.write(plan, empty, Progress.NONE);
        assertThat(empty.resolve("facilities.csv")).exists();
    }

    private Written write(String name, SynthPlan plan) throws IOException {
        SyntheticPrefecture.write(plan, folder.resolve(name), Progress.NONE);
        return new Written(folder.resolve(name));
    }

    private static List<String> column(List<Map<String, String>> rows, String name) {
        return rows.stream().map(row -> Written.value(row, name)).toList();
    }

    private static Map<String, Integer> bytes(Written written) throws IOException {
        try (var files = Files.walk(written.folder())) {
            var contents = new TreeMap<String, Integer>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(written.folder().relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
            }
            return contents;
        }
    }
}
