package dev.todoke.linkage;

import static dev.todoke.linkage.Records.death;
import static dev.todoke.linkage.Records.notification;
import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.Progress;
import dev.todoke.person.PersonRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("差分の照合: 届いた順によらず、全件の照合と同じ人になる")
class BatchLinkerTest {

    private static final List<String> FAMILIES = List.of("高橋,タカハシ", "髙橋,タカハシ", "山崎,ヤマザキ", "山﨑,ヤマサキ", "林,ハヤシ", "拝師,ハヤシ");
    private static final List<String> GIVENS = List.of("和子,カズコ", "良枝,ヨシエ", "一子,カズコ", "恵,メグミ", "千代美,チヨミ");
    private static final List<String> HOMES =
            List.of("福岡市中央区天神１丁目２番３号", "福岡市中央区天神1-2-3", "小郡市泉野２丁目２番４号", "久留米市城南町15-3", "不明");
    private static final List<String> BIRTHS =
            List.of("19510312", "19510813", "19511203", "19380505", "19490921", "19720408", "19600229");

    private final LinkageModel model = LinkageModel.shipped();
    private final PersonLinker linker = new PersonLinker(model);

    /// What a registry keeps between two batches.
    private final class Registry {

        private final LinkageBasis basis;
        private final KnownRecords known;
        private final Map<String, PersonRecord> records = new TreeMap<>();
        private final Map<String, String> personOf = new TreeMap<>();
        private final Map<RecordPair, ScoredPair> asked = new HashMap<>();
        private int persons;

        Registry(LinkageBasis basis) {
            this.basis = basis;
            this.known = KnownRecords.builder(model, basis).build();
        }

        void take(List<PersonRecord> present, Set<String> gone, HumanDecisions decisions) {
            present.forEach(record -> records.put(record.id(), record));
            gone.forEach(records::remove);
            var concerned = new BatchLinker(known).take(present, gone, decisions, this::bound);
            var together = concerned.together().stream().map(records::get).toList();
            var result = linker.link(together, basis, decisions, Progress.NONE);
            int first = persons;
            for (int i = 0; i < together.size(); i++) {
                personOf.put(together.get(i).id(), "" + (first + result.personOf()[i]));
                persons = Math.max(persons, first + result.personOf()[i] + 1);
            }
            concerned.alone().forEach(record -> personOf.put(record, "alone " + record));
            gone.forEach(personOf::remove);
            asked.keySet()
                    .removeIf(pair -> concerned.together().contains(pair.a())
                            || concerned.together().contains(pair.b())
                            || gone.contains(pair.a())
                            || gone.contains(pair.b()));
            result.review().forEach(pair -> asked.put(pair.pair(), pair));
        }

        private Collection<String> bound(Collection<String> of) {
            var bound = new TreeSet<String>();
            for (String record : of) {
                personOf.forEach((other, person) -> {
                    if (!other.equals(record) && person.equals(personOf.get(record))) {
                        bound.addAll(List.of(other, record));
                    }
                });
                asked.keySet().stream()
                        .filter(pair -> pair.a().equals(record) || pair.b().equals(record))
                        .forEach(pair -> bound.addAll(List.of(pair.a(), pair.b())));
            }
            return bound;
        }

        Set<Set<String>> groups() {
            var groups = new TreeMap<String, Set<String>>();
            personOf.forEach((record, person) ->
                    groups.computeIfAbsent(person, _ -> new TreeSet<>()).add(record));
            return Set.copyOf(groups.values());
        }
    }

    @Test
    @DisplayName("どの順・どの分け方で届いても、直されても取り下げられても、全件の照合と同じ人・同じ確認の組になる")
    void batchesGiveWhatAWholeRunGives() {
        for (int seed = 1; seed <= 12; seed++) {
            var random = new SplittableRandom(seed);
            var records = crowd(seed, 120);
            var decisions = someDecisions(records, seed);
            var basis = linker.link(crowd(1000 + seed, 80), HumanDecisions.none(), Progress.NONE)
                    .basis()
                    .get();
            Collections.shuffle(records, new Random(seed));
            var registry = new Registry(basis);
            int at = 0;
            while (at < records.size()) {
                int size = 1 + random.nextInt(30);
                registry.take(
                        records.subList(at, Math.min(records.size(), at + size)), Set.of(), HumanDecisions.none());
                at += size;
            }
            var changed = new ArrayList<PersonRecord>();
            var other = crowd(2000 + seed, 120);
            for (int i = 0; i < 15; i++) {
                changed.add(other.get(random.nextInt(other.size())));
            }
            var gone = Set.of(records.get(3).id(), records.get(40).id());
            var fresh = new TreeMap<String, PersonRecord>();
            changed.forEach(record -> fresh.put(record.id(), record));
            fresh.keySet().removeAll(gone);
            registry.take(List.copyOf(fresh.values()), gone, HumanDecisions.none());
            registry.take(touched(decisions, registry), Set.of(), decisions);

            var now = List.copyOf(registry.records.values());
            var whole = linker.link(now, LinkageBasis.read(basis.bytes()), decisions, Progress.NONE);
            assertThat(registry.groups()).as("persons, seed " + seed).isEqualTo(groups(now, whole.personOf()));
            assertThat(Set.copyOf(registry.asked.values()))
                    .as("pairs to review, seed " + seed)
                    .isEqualTo(Set.copyOf(whole.review()));
            assertThat(whole.review()).isNotEmpty();
        }
    }

    @Test
    @DisplayName("索引は取り下げた届出を挙げず、直した届出を新しい内容で挙げる")
    void theIndexForgetsWhatIsGone() {
        var all = crowd(7, 60);
        var basis =
                linker.link(all, HumanDecisions.none(), Progress.NONE).basis().get();
        var builder = KnownRecords.builder(model, basis);
        var one = notification("A", "高橋　千代美", "タカハシ　チヨミ", "19720408", "久留米市城南町15-3", "40001", "12");
        builder.add(one);
        var known = builder.build();
        var same = notification("B", "髙橋　千代美", "タカハシ　チヨミ", "19720408", "久留米市城南町１５番３号", "40002", "9");

        assertThat(known.candidates(same))
                .extracting(KnownRecords.Candidate::record)
                .containsExactly("A");
        assertThat(known.candidates(one))
                .as("nobody is a candidate for oneself")
                .isEmpty();

        known.put(List.of(notification("A", "林　恵", "ハヤシ　メグミ", "19380505", "不明", "40001", "12")));
        assertThat(known.candidates(same)).isEmpty();
        assertThat(known.size()).isEqualTo(1);

        known.put(List.of(one));
        known.remove("A");
        assertThat(known.candidates(same)).isEmpty();
        assertThat(known.size()).isZero();
    }

    private static List<PersonRecord> touched(HumanDecisions decisions, Registry registry) {
        var ids = new TreeSet<String>();
        decisions.same().keySet().forEach(pair -> ids.addAll(List.of(pair.a(), pair.b())));
        return ids.stream()
                .filter(registry.records::containsKey)
                .map(registry.records::get)
                .toList();
    }

    private static Set<Set<String>> groups(List<PersonRecord> records, int[] personOf) {
        var groups = new TreeMap<Integer, Set<String>>();
        for (int i = 0; i < personOf.length; i++) {
            groups.computeIfAbsent(personOf[i], _ -> new TreeSet<>())
                    .add(records.get(i).id());
        }
        return Set.copyOf(groups.values());
    }

    private static List<PersonRecord> crowd(int seed, int size) {
        var random = new SplittableRandom(seed);
        var records = new ArrayList<PersonRecord>();
        for (int i = 0; i < size; i++) {
            String[] family = pick(FAMILIES, random).split(",");
            String[] given = pick(GIVENS, random).split(",");
            String name = family[0] + "　" + given[0];
            String kana = random.nextInt(5) == 0 ? "" : family[1] + "　" + given[1];
            String born = pick(BIRTHS, random);
            String home = pick(HOMES, random);
            String hospital = "4000" + random.nextInt(3);
            String chart = "" + random.nextInt(40);
            records.add(
                    i % 5 == 0
                            ? death("D-" + i, name, kana, born, home)
                            : notification("N-" + i, name, kana, born, home, hospital, chart));
        }
        return records;
    }

    private static HumanDecisions someDecisions(List<PersonRecord> records, int seed) {
        var random = new SplittableRandom(seed);
        var same = new HashMap<RecordPair, Boolean>();
        for (int i = 0; i < 10; i++) {
            String a = records.get(random.nextInt(records.size())).id();
            String b = records.get(random.nextInt(records.size())).id();
            if (!a.equals(b)) {
                same.put(RecordPair.of(a, b), random.nextBoolean());
            }
        }
        return new HumanDecisions(same);
    }

    private static String pick(List<String> values, SplittableRandom random) {
        return values.get(random.nextInt(values.size()));
    }
}
