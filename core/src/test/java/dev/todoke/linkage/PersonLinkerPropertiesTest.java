package dev.todoke.linkage;

import static dev.todoke.linkage.Records.death;
import static dev.todoke.linkage.Records.notification;
import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.Progress;
import dev.todoke.person.PersonRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("照合がいつも守る性質")
class PersonLinkerPropertiesTest {

    private static final List<String> FAMILIES = List.of("高橋,タカハシ", "髙橋,タカハシ", "山崎,ヤマザキ", "山﨑,ヤマサキ", "林,ハヤシ");
    private static final List<String> GIVENS = List.of("和子,カズコ", "良枝,ヨシエ", "一子,カズコ", "恵,メグミ");
    private static final List<String> HOMES = List.of("福岡市中央区天神１丁目２番３号", "福岡市中央区天神1-2-3", "小郡市泉野２丁目２番４号", "不明");
    private static final List<String> BIRTHS = List.of("19510312", "19510813", "19511203", "19510399", "19380505");

    private final PersonLinker linker = new PersonLinker(LinkageModel.shipped());

    @Test
    @DisplayName("届いた順を変えても、同じ人・同じ確認の組になる")
    void theOrderOfTheRecordsDoesNotMatter() {
        for (int seed = 1; seed <= 20; seed++) {
            var records = crowd(seed);
            var decisions = someDecisions(records, seed);
            var expected = outcome(records, decisions);
            Collections.shuffle(records, new Random(seed));
            assertThat(outcome(records, decisions)).as("seed " + seed).isEqualTo(expected);
        }
    }

    @Test
    @DisplayName("一人に死亡票が2枚結び付くことも、「別の人」が一人になることもない")
    void noPersonHoldsTwoDeathsOrTwoSeparatedRecords() {
        for (int seed = 1; seed <= 20; seed++) {
            var records = crowd(seed);
            var result = linker.link(records, HumanDecisions.none(), Progress.NONE);
            var deathsOf = new HashMap<Integer, Integer>();
            for (int i = 0; i < records.size(); i++) {
                if (records.get(i).facilityOrNull() == null) {
                    deathsOf.merge(result.personOf()[i], 1, Integer::sum);
                }
            }
            assertThat(deathsOf.values()).as("seed " + seed).allMatch(n -> n == 1);
        }
    }

    private Map<String, Object> outcome(List<PersonRecord> records, HumanDecisions decisions) {
        var result = linker.link(records, decisions, Progress.NONE);
        var personOf = new TreeMap<String, Integer>();
        for (int i = 0; i < records.size(); i++) {
            personOf.put(records.get(i).id(), result.personOf()[i]);
        }
        return Map.of("persons", personOf, "review", result.review(), "counts", result.counts());
    }

    private static List<PersonRecord> crowd(int seed) {
        var random = new SplittableRandom(seed);
        var records = new ArrayList<PersonRecord>();
        for (int i = 0; i < 60; i++) {
            String[] family = pick(FAMILIES, random).split(",");
            String[] given = pick(GIVENS, random).split(",");
            String name = family[0] + "　" + given[0];
            String kana = random.nextInt(5) == 0 ? "" : family[1] + "　" + given[1];
            String born = pick(BIRTHS, random);
            String home = pick(HOMES, random);
            records.add(
                    random.nextInt(5) == 0
                            ? death("D-" + i, name, kana, born, home)
                            : notification(
                                    "N-" + i,
                                    name,
                                    kana,
                                    born,
                                    home,
                                    "4000" + random.nextInt(3),
                                    "" + random.nextInt(30)));
        }
        return records;
    }

    private static HumanDecisions someDecisions(List<PersonRecord> records, int seed) {
        var random = new SplittableRandom(seed);
        var ids = new TreeSet<String>();
        records.forEach(r -> ids.add(r.id()));
        var all = List.copyOf(ids);
        var same = new HashMap<RecordPair, Boolean>();
        for (int i = 0; i < 6; i++) {
            var two = new HashSet<>(List.of(pick(all, random)));
            two.add(pick(all, random));
            if (two.size() == 2) {
                var pair = List.copyOf(two);
                same.put(RecordPair.of(pair.get(0), pair.get(1)), random.nextBoolean());
            }
        }
        return new HumanDecisions(same);
    }

    private static String pick(List<String> values, SplittableRandom random) {
        return values.get(random.nextInt(values.size()));
    }
}
