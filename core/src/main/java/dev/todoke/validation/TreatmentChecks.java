package dev.todoke.validation;

import static dev.todoke.validation.CheckedRecord.OPERATIONS;
import static dev.todoke.validation.CheckedRecord.OTHER_TREATMENTS;

import dev.todoke.codes.DiagnosedAt;
import dev.todoke.codes.Extent;
import dev.todoke.codes.FirstTreatmentAt;
import dev.todoke.codes.OperationResult;
import dev.todoke.codes.TreatmentGiven;
import dev.todoke.notification.Item;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Checks of treatment against facility and extent (治療の点検, X01–X09, X22, X23).
///
/// Source: confirmations before sending, as Osaka publishes them; notification manual 2025, p. 42–56.
final class TreatmentChecks {

    private static final Set<FirstTreatmentAt> NOT_TREATED_HERE =
            EnumSet.of(FirstTreatmentAt.NOT_HERE, FirstTreatmentAt.FINISHED_ELSEWHERE);

    private static final List<Item> TREATMENTS = List.of(
            Item.SURGERY,
            Item.SCOPE_SURGERY,
            Item.ENDOSCOPY,
            Item.RADIOTHERAPY,
            Item.CHEMOTHERAPY,
            Item.ENDOCRINE,
            Item.OTHER_TREATMENT);

    private TreatmentChecks() {}

    /// X01: without first treatment here there is no pathological extent: 660, or 777 in blood and marrow.
    static void noExtentWithoutTreatmentHere(CheckedRecord r, Findings found) {
        if (r.firstTreatmentAt().filter(NOT_TREATED_HERE::contains).isPresent() && hasExtentAfterSurgery(r)) {
            found.add(
                    List.of(Item.EXTENT_AFTER_SURGERY, Item.FIRST_TREATMENT_AT),
                    List.of("660"),
                    r.value(Item.FIRST_TREATMENT_AT),
                    r.value(Item.EXTENT_AFTER_SURGERY));
        }
    }

    /// X02: without operation there is no pathological extent.
    static void noExtentWithoutOperation(CheckedRecord r, Findings found) {
        if (r.allKnown(OPERATIONS) && !r.anyIs(OPERATIONS, TreatmentGiven.DONE) && hasExtentAfterSurgery(r)) {
            found.add(
                    List.of(Item.EXTENT_AFTER_SURGERY, Item.SURGERY, Item.SCOPE_SURGERY, Item.ENDOSCOPY),
                    List.of("660"),
                    r.value(Item.EXTENT_AFTER_SURGERY));
        }
    }

    private static boolean hasExtentAfterSurgery(CheckedRecord r) {
        var after = r.afterSurgery();
        boolean notApplicable = after.filter(Extent.NOT_APPLICABLE::equals).isPresent()
                && (r.isInBloodOrMarrow() || r.isLeukaemiaOrMyeloma());
        return after.isPresent() && after.get() != Extent.NO_SURGERY && !notApplicable;
    }

    /// X03: without first treatment here every treatment is "not done here".
    static void nothingDoneElsewhere(CheckedRecord r, Findings found) {
        var place = r.firstTreatmentAt();
        if (place.isEmpty()
                || place.get() == FirstTreatmentAt.STARTED_HERE
                || place.get() == FirstTreatmentAt.CONTINUED_HERE) {
            return;
        }
        if (r.allAre(TREATMENTS, TreatmentGiven.NOT_DONE)) {
            return;
        }
        var wrong = new ArrayList<Item>();
        for (Item item : TREATMENTS) {
            if (TreatmentGiven.of(r.value(item)).isPresent() && !r.is(item, TreatmentGiven.NOT_DONE)) {
                wrong.add(item);
            }
        }
        if (!wrong.isEmpty()) {
            String names = String.join("・", wrong.stream().map(Item::ja).toList());
            wrong.add(Item.FIRST_TREATMENT_AT);
            found.add(wrong, List.of("2"), place.get().code(), names);
        }
    }

    /// X04: no operation, so the result is "no operation".
    static void noResultWithoutOperation(CheckedRecord r, Findings found) {
        if (r.allAre(OPERATIONS, TreatmentGiven.NOT_DONE)
                && r.operationResult()
                        .filter(result -> result != OperationResult.NO_OPERATION)
                        .isPresent()) {
            found.add(
                    List.of(Item.OPERATION_RESULT, Item.SURGERY, Item.SCOPE_SURGERY, Item.ENDOSCOPY),
                    List.of("6"),
                    r.value(Item.OPERATION_RESULT));
        }
    }

    /// X05: an operation has a result.
    static void resultOfOperation(CheckedRecord r, Findings found) {
        if (r.anyIs(OPERATIONS, TreatmentGiven.DONE)
                && r.operationResult()
                        .filter(OperationResult.NO_OPERATION::equals)
                        .isPresent()) {
            found.add(
                    List.of(Item.OPERATION_RESULT, Item.SURGERY, Item.SCOPE_SURGERY, Item.ENDOSCOPY),
                    List.of("1", "4", "9"));
        }
    }

    /// X06: a facility knows whether it operated.
    static void operationsAreKnown(CheckedRecord r, Findings found) {
        known(r, found, OPERATIONS);
    }

    /// X07: a facility knows what else it did.
    static void otherTreatmentsAreKnown(CheckedRecord r, Findings found) {
        known(r, found, OTHER_TREATMENTS);
    }

    private static void known(CheckedRecord r, Findings found, List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (r.is(item, TreatmentGiven.UNKNOWN)) {
                found.add(List.of(item), List.of("1", "2"), item.ja());
            }
        }
    }

    /// X08: treated here, and nothing done: watchful waiting, or an omission.
    static void somethingDoneHere(CheckedRecord r, Findings found) {
        boolean here = r.firstTreatmentAt()
                .filter(p -> p == FirstTreatmentAt.STARTED_HERE || p == FirstTreatmentAt.CONTINUED_HERE)
                .isPresent();
        if (here && r.allAre(TREATMENTS, TreatmentGiven.NOT_DONE)) {
            found.add(List.of(Item.FIRST_TREATMENT_AT, Item.SURGERY), r.value(Item.FIRST_TREATMENT_AT));
        }
    }

    /// X09: operated here and nothing else done before: the operation gives a pathological extent.
    ///
    /// A notification has no dates of treatment. What preceded the operation is certain only when the
    /// first treatment began here and no other treatment was given; then 660 is queried.
    static void extentOfAnOperation(CheckedRecord r, Findings found) {
        if (r.anyIs(OPERATIONS, TreatmentGiven.DONE)
                && r.allAre(OTHER_TREATMENTS, TreatmentGiven.NOT_DONE)
                && r.firstTreatmentAt()
                        .filter(FirstTreatmentAt.STARTED_HERE::equals)
                        .isPresent()
                && r.afterSurgery().filter(Extent.NO_SURGERY::equals).isPresent()) {
            found.add(List.of(Item.EXTENT_AFTER_SURGERY, Item.SURGERY, Item.SCOPE_SURGERY, Item.ENDOSCOPY));
        }
    }

    /// X22: diagnosed elsewhere and sent on elsewhere is possible, but rare.
    static void referredInAndOut(CheckedRecord r, Findings found) {
        if (r.diagnosedAt().filter(DiagnosedAt.ELSEWHERE::equals).isPresent()
                && r.firstTreatmentAt()
                        .filter(FirstTreatmentAt.NOT_HERE::equals)
                        .isPresent()) {
            found.add(List.of(Item.FIRST_TREATMENT_AT, Item.DIAGNOSED_AT));
        }
    }

    /// X23: diagnosed here, and yet treated elsewhere before.
    static void diagnosedBeforeTreatment(CheckedRecord r, Findings found) {
        boolean treatedElsewhereFirst = r.firstTreatmentAt()
                .filter(p -> p == FirstTreatmentAt.CONTINUED_HERE || p == FirstTreatmentAt.FINISHED_ELSEWHERE)
                .isPresent();
        if (treatedElsewhereFirst
                && r.diagnosedAt().filter(DiagnosedAt.HERE::equals).isPresent()) {
            found.add(List.of(Item.DIAGNOSED_AT, Item.FIRST_TREATMENT_AT), r.value(Item.FIRST_TREATMENT_AT));
        }
    }
}
