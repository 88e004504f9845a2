package dev.todoke.tumour;

import dev.todoke.codes.Tables;
import dev.todoke.kernel.PartialDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Made-up persons with tumours that are likely to meet (作った患者).
final class Persons {

    /// @param place topography as a number, 341 for C34.1
    record Tumour(int number, int place, int histology, int side, String date) {}

    private static final List<Integer> PLACES = places();
    private static final List<Integer> HISTOLOGIES = histologies();
    private static final int[] COMMON = {8000, 8001, 8010, 8050, 8140, 8480, 8070, 8800, 8720, 9050, 9140, 9590, 9680};
    private static final int[] RARE = {9861, 9823, 9702, 9650, 9820, 8960, 9510, 8441};

    private final Random random;
    private final boolean partial;

    Persons(long seed, boolean partial) {
        this.random = new Random(seed);
        this.partial = partial;
    }

    List<Tumour> next(int count) {
        int[] places = {any(PLACES), any(PLACES)};
        int[] histologies = {any(HISTOLOGIES), any(HISTOLOGIES)};
        var tumours = new ArrayList<Tumour>(count);
        for (int i = 1; i <= count; i++) {
            int place = random.nextInt(5) == 0 ? any(PLACES) : places[random.nextInt(2)];
            int histology = random.nextInt(3) == 0 ? histologies[random.nextInt(2)] : likelyHistology();
            tumours.add(new Tumour(i, place, histology, random.nextInt(3), date()));
        }
        return tumours;
    }

    private int likelyHistology() {
        return random.nextBoolean() ? COMMON[random.nextInt(COMMON.length)] : RARE[random.nextInt(RARE.length)];
    }

    private String date() {
        String day = (2016 + random.nextInt(3)) + "-" + (10 + random.nextInt(3)) + "-" + (10 + random.nextInt(19));
        int known = partial ? random.nextInt(6) : 5;
        return known == 0 ? "" : known == 1 ? day.substring(0, 4) : known == 2 ? day.substring(0, 7) : day;
    }

    List<Tumour> shuffled(List<Tumour> tumours) {
        var other = new ArrayList<>(tumours);
        Collections.shuffle(other, random);
        return other;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    private int any(List<Integer> values) {
        return values.get(random.nextInt(values.size()));
    }

    static PersonTumours laidOut(List<Tumour> tumours) {
        var person = new PersonTumours();
        tumours.forEach(t -> {
            var date = t.date().isEmpty()
                    ? PartialDate.unknown()
                    : PartialDate.read(t.date()).orElseThrow();
            person.add(
                    t.place(),
                    t.histology(),
                    t.side(),
                    PersonTumours.firstDay(date),
                    PersonTumours.lastDay(date),
                    t.number());
        });
        return person;
    }

    /// One line for each tumour, by its number: group, whether counted, histology of the group, and the step.
    static List<String> answers(List<Tumour> tumours, PersonTumours person) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < person.size(); i++) {
            lines.add("%04d: %d %b %d %s with %d type %d others %d"
                    .formatted(
                            tumours.get(i).number(),
                            person.cancerOf(i),
                            person.isCounted(i),
                            person.histologyOfCancer(i),
                            person.step(i),
                            person.comparedWith(i),
                            person.typeComparedWith(i),
                            person.alternatives(i)));
        }
        Collections.sort(lines);
        return lines;
    }

    private static List<Integer> places() {
        return Tables.shipped().table("icdo3-topography", "3.2").rows().stream()
                .map(row -> Integer.parseInt(row.value("code").substring(1)))
                .toList();
    }

    private static List<Integer> histologies() {
        return Tables.shipped().table("icdo3-morphology", "3.2").rows().stream()
                .map(row -> Integer.parseInt(row.value("code4")))
                .distinct()
                .toList();
    }
}
