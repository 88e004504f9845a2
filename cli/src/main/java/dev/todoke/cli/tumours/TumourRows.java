package dev.todoke.cli.tumours;

import dev.todoke.tumour.PersonTumours;
import dev.todoke.tumour.TumourStep;
import java.util.Arrays;

/// All rows of the file as numbers, with the answer of the rule beside each (全行の符号と判定).
///
/// The rows of a patient may stand anywhere in the file, so that all must be known before the first is
/// answered: about 70 bytes a row and 30 bytes a patient.
final class TumourRows {

    /// Row without an answer: a value is refused.
    static final byte REFUSED = -1;
    /// Row of a malignant tumour.
    static final byte MALIGNANT = 3;

    private static final int NONE = -1;

    private int size;
    private long[] start = new long[1 << 10];
    private int[] length = new int[1 << 10];
    private byte[] behaviour = new byte[1 << 10];
    private short[] place = new short[1 << 10];
    private short[] histology = new short[1 << 10];
    private byte[] side = new byte[1 << 10];
    private int[] earliest = new int[1 << 10];
    private int[] latest = new int[1 << 10];
    private long[] number = new long[1 << 10];
    private int[] nextOfPatient = new int[1 << 10];

    private int[] group = new int[1 << 10];
    private byte[] counted = new byte[1 << 10];
    private short[] groupHistology = new short[1 << 10];
    private TumourStep[] step = new TumourStep[1 << 10];
    private int[] with = new int[1 << 10];
    private byte[] typeThen = new byte[1 << 10];
    private int[] alternatives = new int[1 << 10];

    private final PatientNumbers patients = new PatientNumbers();
    private int[] lastRow = new int[1 << 10];
    private int[] firstRow = new int[1 << 10];

    int size() {
        return size;
    }

    int patients() {
        return patients.size();
    }

    /// A row that cannot be answered.
    ///
    /// @param column the column that is refused, by its position among the columns of the command
    void addRefused(long rowStart, int rowLength, int column) {
        int row = addRow(rowStart, rowLength, REFUSED);
        place[row] = (short) column;
    }

    /// A row of a patient; only malignant tumours are compared.
    void add(long rowStart, int rowLength, TumourCells cells) {
        int row = addRow(rowStart, rowLength, (byte) cells.behaviour());
        place[row] = (short) cells.place();
        histology[row] = (short) cells.histology();
        side[row] = (byte) cells.side();
        earliest[row] = cells.earliest();
        latest[row] = cells.latest();
        number[row] = cells.number();
        if (cells.behaviour() == MALIGNANT) {
            chain(row, cells.patient(), cells.patientFrom(), cells.patientTo());
        }
    }

    private int addRow(long rowStart, int rowLength, byte rowBehaviour) {
        if (size == start.length) {
            grow();
        }
        start[size] = rowStart;
        length[size] = rowLength;
        behaviour[size] = rowBehaviour;
        return size++;
    }

    private void chain(int row, byte[] bytes, int from, int to) {
        int before = patients.size();
        int patient = patients.numberOf(bytes, from, to);
        nextOfPatient[row] = NONE;
        if (patient == before) {
            if (patient == firstRow.length) {
                firstRow = Arrays.copyOf(firstRow, patient * 2);
                lastRow = Arrays.copyOf(lastRow, patient * 2);
            }
            firstRow[patient] = row;
        } else {
            nextOfPatient[lastRow[patient]] = row;
        }
        lastRow[patient] = row;
    }

    /// Runs the rule for every patient.
    void decide(TumourRules rule) {
        var person = new PersonTumours();
        for (int patient = 0; patient < patients.size(); patient++) {
            person.clear();
            for (int row = firstRow[patient]; row != NONE; row = nextOfPatient[row]) {
                person.add(place[row], histology[row], side[row], earliest[row], latest[row], number[row]);
            }
            rule.decide(person);
            int tumour = 0;
            for (int row = firstRow[patient]; row != NONE; row = nextOfPatient[row]) {
                takeAnswer(person, tumour++, row);
            }
        }
    }

    private void takeAnswer(PersonTumours person, int tumour, int row) {
        group[row] = person.cancerOf(tumour);
        counted[row] = (byte) (person.isCounted(tumour) ? 1 : 0);
        groupHistology[row] = (short) person.histologyOfCancer(tumour);
        step[row] = person.step(tumour);
        with[row] = person.comparedWith(tumour);
        typeThen[row] = (byte) person.typeComparedWith(tumour);
        alternatives[row] = person.alternatives(tumour);
    }

    private void grow() {
        int wanted = Math.toIntExact(size * 2L);
        start = Arrays.copyOf(start, wanted);
        length = Arrays.copyOf(length, wanted);
        behaviour = Arrays.copyOf(behaviour, wanted);
        place = Arrays.copyOf(place, wanted);
        histology = Arrays.copyOf(histology, wanted);
        side = Arrays.copyOf(side, wanted);
        earliest = Arrays.copyOf(earliest, wanted);
        latest = Arrays.copyOf(latest, wanted);
        number = Arrays.copyOf(number, wanted);
        nextOfPatient = Arrays.copyOf(nextOfPatient, wanted);
        group = Arrays.copyOf(group, wanted);
        counted = Arrays.copyOf(counted, wanted);
        groupHistology = Arrays.copyOf(groupHistology, wanted);
        step = Arrays.copyOf(step, wanted);
        with = Arrays.copyOf(with, wanted);
        typeThen = Arrays.copyOf(typeThen, wanted);
        alternatives = Arrays.copyOf(alternatives, wanted);
    }

    long start(int row) {
        return start[row];
    }

    int length(int row) {
        return length[row];
    }

    /// Behaviour, or [#REFUSED].
    int behaviour(int row) {
        return behaviour[row];
    }

    int place(int row) {
        return place[row];
    }

    int histology(int row) {
        return histology[row];
    }

    int side(int row) {
        return side[row];
    }

    int group(int row) {
        return group[row];
    }

    boolean isCounted(int row) {
        return counted[row] == 1;
    }

    int groupHistology(int row) {
        return groupHistology[row];
    }

    TumourStep step(int row) {
        return step[row];
    }

    int comparedWith(int row) {
        return with[row];
    }

    int typeComparedWith(int row) {
        return typeThen[row];
    }

    int alternatives(int row) {
        return alternatives[row];
    }
}
