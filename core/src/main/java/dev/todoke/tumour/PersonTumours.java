package dev.todoke.tumour;

import dev.todoke.codes.Laterality;
import dev.todoke.kernel.PartialDate;
import java.time.LocalDate;
import java.util.Arrays;

/// The tumours of one person laid out for the rules, and the answer of the rule that ran last (一人の腫瘍と判定).
///
/// Numbers in arrays that are filled again for every person: the rules run over millions of persons and
/// allocate nothing. A tumour is named by its position in the order of adding, a cancer by its number from 1.
public final class PersonTumours {

    private static final int LEFT = 2;
    private static final int RIGHT = 1;

    private int size;
    int[] place = new int[4];
    int[] histology = new int[4];
    int[] type = new int[4];
    int[] side = new int[4];
    int[] earliest = new int[4];
    int[] latest = new int[4];
    long[] number = new long[4];

    private int[] cancer = new int[4];
    private TumourStep[] step = new TumourStep[4];
    private int[] with = new int[4];
    private byte[] typeThen = new byte[4];
    private int[] alternatives = new int[4];

    final Cancers cancers = new Cancers();
    final IndexOrder order = new IndexOrder();

    /// Forgets the person before.
    public void clear() {
        size = 0;
    }

    public int size() {
        return size;
    }

    /// @param sideCode the side: 1 right, 2 left, anything else not known or both
    /// @param tumourNumber number of the tumour as the registry gave it; decides where dates do not
    public void add(
            int topography, int histologyCode, int sideCode, int earliestDay, int latestDay, long tumourNumber) {
        if (size == place.length) {
            grow();
        }
        place[size] = topography;
        histology[size] = histologyCode;
        type[size] = IarcGroups.ofHistology(histologyCode);
        side[size] = sideCode == RIGHT || sideCode == LEFT ? sideCode : 0;
        earliest[size] = earliestDay;
        latest[size] = latestDay;
        number[size] = tumourNumber;
        size++;
    }

    /// Adds facts of the registry; their number is their position.
    public void add(TumourFacts facts) {
        int sideCode =
                facts.laterality() == Laterality.RIGHT ? RIGHT : facts.laterality() == Laterality.LEFT ? LEFT : 0;
        add(
                IarcGroups.number(facts.topography()),
                facts.histology(),
                sideCode,
                day(facts.diagnosed().earliest()),
                day(facts.diagnosed().latest()),
                size);
    }

    /// Days of a date as the rules compare them; an unknown date reaches from the lowest to the highest number.
    public static int firstDay(PartialDate date) {
        return day(date.earliest());
    }

    /// See [#firstDay].
    public static int lastDay(PartialDate date) {
        return day(date.latest());
    }

    private static int day(LocalDate date) {
        return Math.clamp(date.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private void grow() {
        int wanted = size * 2;
        place = Arrays.copyOf(place, wanted);
        histology = Arrays.copyOf(histology, wanted);
        type = Arrays.copyOf(type, wanted);
        side = Arrays.copyOf(side, wanted);
        earliest = Arrays.copyOf(earliest, wanted);
        latest = Arrays.copyOf(latest, wanted);
        number = Arrays.copyOf(number, wanted);
        cancer = Arrays.copyOf(cancer, wanted);
        step = Arrays.copyOf(step, wanted);
        with = Arrays.copyOf(with, wanted);
        typeThen = Arrays.copyOf(typeThen, wanted);
        alternatives = Arrays.copyOf(alternatives, wanted);
    }

    /// The tumour founds a cancer; `closest` is the cancer it came closest to, -1 when there was none.
    void found(int tumour, TumourStep why, int closest) {
        cancer[tumour] = cancers.found(this, tumour);
        note(tumour, why, closest, 0);
    }

    /// The tumour belongs to a cancer known before.
    void join(int tumour, int known, TumourStep why, int others) {
        note(tumour, why, known, others);
        cancers.join(this, known, tumour);
        cancer[tumour] = known;
    }

    private void note(int tumour, TumourStep why, int known, int others) {
        step[tumour] = why;
        with[tumour] = known;
        typeThen[tumour] = (byte) (known < 0 ? 0 : cancers.type[known]);
        alternatives[tumour] = others;
    }

    /// Every tumour is placed: finds the tumour that is counted for each cancer and numbers the cancers by it.
    void finish() {
        cancers.findIndexes(this);
        cancers.numberByIndex(this);
    }

    int placedIn(int tumour) {
        return cancer[tumour];
    }

    /// How many cancers the person has.
    public int cancerCount() {
        return cancers.count();
    }

    /// Number of the cancer the tumour belongs to, from 1.
    public int cancerOf(int tumour) {
        return cancers.finalNumber(cancer[tumour]);
    }

    /// Whether the tumour is the one that is counted for its cancer (集計対象の腫瘍).
    public boolean isCounted(int tumour) {
        return cancers.indexTumour(cancer[tumour]) == tumour;
    }

    /// Histology of the whole cancer: specific before unspecific, then the highest code of the group (rule
    /// 4.2).
    public int histologyOfCancer(int tumour) {
        return cancers.histology[cancer[tumour]];
    }

    /// The step that decided.
    public TumourStep step(int tumour) {
        return step[tumour];
    }

    /// Number of the cancer the deciding comparison was with; 0 when there was none.
    public int comparedWith(int tumour) {
        return with[tumour] < 0 ? 0 : cancers.finalNumber(with[tumour]);
    }

    /// Histology group of that cancer at that moment; 0 when there was none.
    public int typeComparedWith(int tumour) {
        return typeThen[tumour];
    }

    /// How many other cancers the tumour could have joined as well.
    public int alternatives(int tumour) {
        return alternatives[tumour];
    }
}
