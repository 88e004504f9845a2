package dev.todoke.validation;

import dev.todoke.codes.BasisOfDiagnosis;
import dev.todoke.codes.Behaviour;
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
import java.util.function.Function;
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
    private final @Nullable Sex sex;
    private final @Nullable PartialDate born;
    private final @Nullable PartialDate diagnosed;
    private final @Nullable PartialDate died;
    private final @Nullable Laterality laterality;
    private final @Nullable Topography topography;
    private final @Nullable Morphology morphology;
    private final @Nullable Extent before;
    private final @Nullable Extent after;
    private final @Nullable AgeRange age;
    private final CodedCase coded;

    public CheckedRecord(RawRecord raw) {
        this.raw = raw;
        this.sex = read(Item.SEX, Sex::of);
        this.born = read(Item.BIRTH_DATE, PartialDate::read);
        this.diagnosed = read(Item.DIAGNOSIS_DATE, PartialDate::read);
        this.died = read(Item.DEATH_DATE, PartialDate::read);
        this.laterality = read(Item.LATERALITY, Laterality::of);
        this.topography = read(Item.TOPOGRAPHY, Topography::of);
        this.morphology = read(Item.MORPHOLOGY, Morphology::of);
        this.before = read(Item.EXTENT_BEFORE_TREATMENT, Extent::of);
        this.after = read(Item.EXTENT_AFTER_SURGERY, Extent::of);
        this.age = age(born, diagnosed);
        this.coded = codes();
    }

    private CodedCase codes() {
        int youngest = age == null ? CodedCase.NONE : (int) age.youngest();
        int oldest = age == null ? CodedCase.NONE : (int) age.oldest();
        String basis = value(Item.BASIS);
        return new CodedCase(
                sex == null ? CodedCase.NONE : CodedCase.sexOf(sex),
                youngest,
                oldest,
                topography == null ? CodedCase.NONE : CodedCase.siteOf(topography.code()),
                morphology == null ? CodedCase.NONE : morphology.histology(),
                morphology == null
                        ? CodedCase.NONE
                        : digit(morphology.behaviour().code()),
                morphology == null ? CodedCase.NONE : digit(morphology.grade().code()),
                BasisOfDiagnosis.of(basis).isEmpty() ? CodedCase.NONE : digit(basis));
    }

    private static int digit(String code) {
        return code.charAt(0) - '0';
    }

    /// The codes of the record, as rules about codes compare them.
    CodedCase coded() {
        return coded;
    }

    private <T> @Nullable T read(Item item, Function<String, Optional<T>> meaning) {
        return meaning.apply(raw.value(item)).orElse(null);
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

    Optional<Sex> sex() {
        return Optional.ofNullable(sex);
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
        return Optional.ofNullable(laterality);
    }

    public Optional<Topography> topography() {
        return Optional.ofNullable(topography);
    }

    public Optional<Morphology> morphology() {
        return Optional.ofNullable(morphology);
    }

    Optional<Extent> beforeTreatment() {
        return Optional.ofNullable(before);
    }

    Optional<Extent> afterSurgery() {
        return Optional.ofNullable(after);
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

    Optional<Detection> detection() {
        return Detection.of(value(Item.DETECTION));
    }

    Optional<OperationResult> operationResult() {
        return OperationResult.of(value(Item.OPERATION_RESULT));
    }

    boolean is(Item item, TreatmentGiven given) {
        return value(item).equals(given.code());
    }

    boolean anyIs(List<Item> items, TreatmentGiven given) {
        for (Item item : items) {
            if (is(item, given)) {
                return true;
            }
        }
        return false;
    }

    boolean allAre(List<Item> items, TreatmentGiven given) {
        for (Item item : items) {
            if (!is(item, given)) {
                return false;
            }
        }
        return true;
    }

    /// Every treatment item holds a code of its own.
    boolean allKnown(List<Item> items) {
        for (Item item : items) {
            if (TreatmentGiven.of(value(item)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    boolean foundAtAutopsy() {
        return value(Item.DETECTION).equals(Detection.AUTOPSY.code());
    }

    private static @Nullable AgeRange age(@Nullable PartialDate born, @Nullable PartialDate diagnosed) {
        if (born == null || born instanceof PartialDate.Unknown) {
            return null;
        }
        if (diagnosed == null || diagnosed instanceof PartialDate.Unknown) {
            return null;
        }
        return AgeRange.between(born, diagnosed);
    }

    /// Full years between birth and diagnosis (診断時年齢), when at least both years are known.
    Optional<AgeRange> age() {
        return Optional.ofNullable(age);
    }

    /// 白血病・多発性骨髄腫: no extent exists for them (進展度は該当せず).
    ///
    /// The leukaemia/lymphoma codes 9811–9819, 9823, 9827 and 9837 count as leukaemia only in C42.
    boolean isLeukaemiaOrMyeloma() {
        if (morphology == null || morphology.behaviour() != Behaviour.MALIGNANT) {
            return false;
        }
        int histology = morphology.histology();
        if (histology == 9732 || histology == 9733) {
            return true;
        }
        if (histology < 9800 || histology > 9948) {
            return false;
        }
        boolean alsoLymphoma =
                histology >= 9811 && histology <= 9819 || histology == 9823 || histology == 9827 || histology == 9837;
        return !alsoLymphoma || topography != null && topography.isIn("C42");
    }

    /// Blood or bone marrow (血液・骨髄), C42.0 and C42.1.
    boolean isInBloodOrMarrow() {
        return topography != null
                && (topography.code().equals("C420") || topography.code().equals("C421"));
    }
}
