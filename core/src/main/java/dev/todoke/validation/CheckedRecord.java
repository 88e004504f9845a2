package dev.todoke.validation;

import dev.todoke.codes.BasisOfDiagnosis;
import dev.todoke.codes.Detection;
import dev.todoke.codes.DiagnosedAt;
import dev.todoke.codes.Extent;
import dev.todoke.codes.FirstTreatmentAt;
import dev.todoke.codes.Laterality;
import dev.todoke.codes.Morphology;
import dev.todoke.codes.OperationResult;
import dev.todoke.codes.Topography;
import dev.todoke.codes.TreatmentGiven;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Sex;
import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.Item;
import dev.todoke.notification.RawRecord;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A record as checks look at it (点検するレコード): the raw values, and beside them what they mean, read once.
///
/// A value that means nothing is absent here; nothing is guessed.
public final class CheckedRecord {

    static final CheckedRecord EMPTY = new CheckedRecord(RawRecord.of(
            ImportLayout.newest(),
            1,
            1,
            Collections.nCopies(ImportLayout.newest().width(), "")));

    /// Items 18 to 20: treatments that remove the tumour under view.
    static final List<Item> OPERATIONS = List.of(Item.SURGERY, Item.SCOPE_SURGERY, Item.ENDOSCOPY);

    /// Items 22 to 25.
    static final List<Item> OTHER_TREATMENTS =
            List.of(Item.RADIOTHERAPY, Item.CHEMOTHERAPY, Item.ENDOCRINE, Item.OTHER_TREATMENT);

    private final RawRecord raw;
    private final @Nullable PartialDate born;
    private final @Nullable PartialDate diagnosed;
    private final @Nullable PartialDate died;
    private final CodedCase coded;

    public CheckedRecord(RawRecord raw) {
        this.raw = raw;
        this.born = PartialDate.read(raw.value(Item.BIRTH_DATE)).orElse(null);
        this.diagnosed = PartialDate.read(raw.value(Item.DIAGNOSIS_DATE)).orElse(null);
        String death = raw.value(Item.DEATH_DATE);
        this.died = death.isEmpty() ? null : PartialDate.read(death).orElse(null);
        this.coded = codes();
    }

    private CodedCase codes() {
        var age = age(born, diagnosed);
        String basis = value(Item.BASIS);
        return CodedCase.ofNotification(
                Sex.of(value(Item.SEX)),
                age,
                value(Item.TOPOGRAPHY),
                value(Item.MORPHOLOGY),
                BasisOfDiagnosis.of(basis).isEmpty() ? "" : basis);
    }

    private static AgeRange age(@Nullable PartialDate born, @Nullable PartialDate diagnosed) {
        if (born == null || born instanceof PartialDate.Unknown) {
            return AgeRange.UNKNOWN;
        }
        if (diagnosed == null || diagnosed instanceof PartialDate.Unknown) {
            return AgeRange.UNKNOWN;
        }
        return AgeRange.between(born, diagnosed);
    }

    public RawRecord raw() {
        return raw;
    }

    public String value(Item item) {
        return raw.value(item);
    }

    boolean isEmpty(Item item) {
        return raw.value(item).isEmpty();
    }

    /// The codes of the record, as rules about codes compare them.
    CodedCase coded() {
        return coded;
    }

    Optional<PartialDate> born() {
        return Optional.ofNullable(born);
    }

    public Optional<PartialDate> diagnosed() {
        return Optional.ofNullable(diagnosed);
    }

    Optional<PartialDate> died() {
        return Optional.ofNullable(died);
    }

    Optional<Laterality> laterality() {
        return Laterality.of(value(Item.LATERALITY));
    }

    public Optional<Topography> topography() {
        return Topography.of(value(Item.TOPOGRAPHY));
    }

    public Optional<Morphology> morphology() {
        return Morphology.of(value(Item.MORPHOLOGY));
    }

    Optional<Extent> beforeTreatment() {
        return Extent.of(value(Item.EXTENT_BEFORE_TREATMENT));
    }

    Optional<Extent> afterSurgery() {
        return Extent.of(value(Item.EXTENT_AFTER_SURGERY));
    }

    Optional<DiagnosedAt> diagnosedAt() {
        return DiagnosedAt.of(value(Item.DIAGNOSED_AT));
    }

    Optional<FirstTreatmentAt> firstTreatmentAt() {
        return FirstTreatmentAt.of(value(Item.FIRST_TREATMENT_AT));
    }

    Optional<BasisOfDiagnosis> basis() {
        return BasisOfDiagnosis.of(value(Item.BASIS));
    }

    Optional<OperationResult> operationResult() {
        return OperationResult.of(value(Item.OPERATION_RESULT));
    }

    boolean is(Item item, TreatmentGiven given) {
        return value(item).equals(given.code());
    }

    boolean anyIs(List<Item> items, TreatmentGiven given) {
        for (int i = 0; i < items.size(); i++) {
            if (is(items.get(i), given)) {
                return true;
            }
        }
        return false;
    }

    boolean allAre(List<Item> items, TreatmentGiven given) {
        for (int i = 0; i < items.size(); i++) {
            if (!is(items.get(i), given)) {
                return false;
            }
        }
        return true;
    }

    /// Every treatment item holds a code of its own.
    boolean allKnown(List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            if (TreatmentGiven.of(value(items.get(i))).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    boolean foundAtAutopsy() {
        return value(Item.DETECTION).equals(Detection.AUTOPSY.code());
    }

    /// 白血病・多発性骨髄腫: no extent exists for them (進展度は該当せず).
    ///
    /// The leukaemia/lymphoma codes 9811–9819, 9823, 9827 and 9837 count as leukaemia only in C42.
    boolean isLeukaemiaOrMyeloma() {
        int histology = coded.histology();
        if (!coded.isMalignant()) {
            return false;
        }
        if (histology == 9732 || histology == 9733) {
            return true;
        }
        if (histology < 9800 || histology > 9948) {
            return false;
        }
        boolean alsoLymphoma =
                histology >= 9811 && histology <= 9819 || histology == 9823 || histology == 9827 || histology == 9837;
        return !alsoLymphoma || coded.siteWithin(42, 42);
    }

    /// Blood or bone marrow (血液・骨髄), C42.0 and C42.1.
    boolean isInBloodOrMarrow() {
        return coded.site() == 420 || coded.site() == 421;
    }
}
