package dev.todoke.closing;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/// Rows of a file against each other (行の間の整合): numbering, and what a person has only once. Rows come in file order.
final class AcrossRows {

    /// Sex, cause of death, vital status, source and month of death belong to the person.
    private static final int[] OF_PERSON = {4, 64, 66, 67, 76};

    private final Set<String> finished = new HashSet<>();
    private String year = "";
    private String patient = "";
    private long rows;
    private long patients;
    private boolean classOne;
    private ClosedRecord before;

    AcrossRows(ClosedRecord first) {
        this.before = first;
    }

    void check(ClosedRecord r, Consumer<ClosingFinding> found) {
        rows++;
        expect(r.item(1).equals(Long.toString(rows)), ClosingCheck.ROW_NUMBER, r, 1, found);
        year = year.isEmpty() ? r.item(24) : year;
        expect(r.item(24).equals(year), ClosingCheck.YEAR, r, 24, found);
        if (r.item(2).equals(patient)) {
            samePerson(r, found);
        } else {
            nextPerson(r, found);
        }
        before = r;
    }

    private void nextPerson(ClosedRecord r, Consumer<ClosingFinding> found) {
        patients++;
        boolean next = finished.add(r.item(2)) && r.item(2).equals(Long.toString(patients));
        expect(next, ClosingCheck.PATIENT_NUMBER, r, 2, found);
        patient = r.item(2);
        classOne = r.item(74).equals("1");
    }

    private void samePerson(ClosedRecord r, Consumer<ClosingFinding> found) {
        expect(number(r) > number(before) && number(before) > 0, ClosingCheck.CANCER_NUMBER, r, 3, found);
        for (int item : OF_PERSON) {
            expect(r.item(item).equals(before.item(item)), ClosingCheck.ONE_PERSON, r, item, found);
        }
        expect(!(classOne && r.item(74).equals("1")), ClosingCheck.FIRST_MALIGNANT, r, 74, found);
        classOne |= r.item(74).equals("1");
    }

    private static int number(ClosedRecord r) {
        String number = r.item(3);
        boolean whole =
                !number.isEmpty() && number.length() < 9 && number.chars().allMatch(c -> c >= '0' && c <= '9');
        return whole ? Integer.parseInt(number) : 0;
    }

    private static void expect(
            boolean holds, ClosingCheck check, ClosedRecord r, int item, Consumer<ClosingFinding> found) {
        if (!holds) {
            found.accept(check.on(r, item));
        }
    }
}
