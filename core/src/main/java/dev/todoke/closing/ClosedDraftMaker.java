package dev.todoke.closing;

import dev.todoke.codes.AreaCodes;
import dev.todoke.codes.AreaHistory;
import dev.todoke.codes.BasisOfDiagnosis;
import dev.todoke.codes.Behaviour;
import dev.todoke.codes.ChildhoodClassification;
import dev.todoke.codes.CodeNames;
import dev.todoke.codes.Icd10Answer;
import dev.todoke.codes.Icd10Conversion;
import dev.todoke.consolidation.ConsolidatedPerson;
import dev.todoke.consolidation.ConsolidatedTumour;
import dev.todoke.consolidation.PlaceOfResidence;
import dev.todoke.consolidation.RuleChoices;
import dev.todoke.consolidation.RuleSwitch;
import dev.todoke.consolidation.TumourOrigin;
import dev.todoke.facility.Facility;
import dev.todoke.kernel.DateAccuracy;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.MunicipalityCode;
import dev.todoke.kernel.RegisteredSex;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.tumour.ReportingRule;
import dev.todoke.vitalstatus.VitalStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Derives items 3 to 76 of every tumour of a person (76項目の導出). Each item follows the derivation in table `layout-76`.
public final class ClosedDraftMaker {

    private static final String YES = "1";
    private static final String NO = "2";

    private final HospitalItems hospitals;
    private final Icd10Conversion icd10 = Icd10Conversion.japan();
    private final ChildhoodClassification childhood = ChildhoodClassification.shipped();
    private final CodeNames names = CodeNames.shipped();

    private final LayoutReading reading;

    public ClosedDraftMaker(Map<FacilityCode, Facility> facilities) {
        this(facilities, LayoutReading.STANDARD);
    }

    public ClosedDraftMaker(Map<FacilityCode, Facility> facilities, LayoutReading reading) {
        this.hospitals = new HospitalItems(facilities);
        this.reading = reading;
    }

    /// The person's tumours diagnosed in the year; usually none or one.
    public List<ClosedDraft> draftsOf(ConsolidatedPerson person, String personKey, YearOfDiagnosis year) {
        return draftsOf(person, personKey, year, _ -> ClosedTrace.NONE);
    }

    /// The same with what is to be kept of each tumour.
    List<ClosedDraft> draftsOf(
            ConsolidatedPerson person,
            String personKey,
            YearOfDiagnosis year,
            Function<ConsolidatedTumour, ClosedTrace> tracing) {
        var tumours = person.tumours();
        var drafts = new ArrayList<ClosedDraft>(1);
        List<Boolean> counted = null;
        for (int i = 0; i < tumours.size(); i++) {
            var tumour = tumours.get(i);
            if (tumour.diagnosis().date().value().year().orElse(0) != year.value()) {
                continue;
            }
            counted = counted == null ? countedTumours(tumours, person.rules()) : counted;
            int number = tumours.size() == 1 ? 0 : i + 1;
            drafts.add(new ClosedDraft(
                    personKey, number, values(person, i, number, counted.get(i), year), tracing.apply(tumour)));
        }
        return drafts;
    }

    private static List<Boolean> countedTumours(List<ConsolidatedTumour> tumours, RuleChoices rules) {
        return tumours.size() == 1
                ? List.of(true)
                : ReportingRule.counted(
                        tumours.stream().map(ConsolidatedTumour::facts).toList(), nonInvasive(rules));
    }

    private static ReportingRule.NonInvasive nonInvasive(RuleChoices rules) {
        return switch (rules.code(RuleSwitch.NON_INVASIVE)) {
            case "together" -> ReportingRule.NonInvasive.TOGETHER;
            case "every" -> ReportingRule.NonInvasive.EVERY;
            default -> ReportingRule.NonInvasive.APART;
        };
    }

    private List<String> values(
            ConsolidatedPerson person, int position, int number, boolean counted, YearOfDiagnosis year) {
        var tumour = person.tumours().get(position);
        var values = new ClosedValues();
        values.put(3, Integer.toString(number));
        values.put(4, person.sex().value().code());
        putAges(values, person, tumour);
        putResidence(values, tumour, person.rules());
        putCodes(values, tumour, person.sex().value());
        putDiagnosis(values, tumour, person.rules());
        putTreatment(values, tumour);
        hospitals.put(values, tumour.hospitals());
        StatusItems.put(
                values,
                tumour.diagnosis().date().value(),
                VitalStatus.at(year, person.death()),
                reading,
                person.rules());
        values.put(69, tumour.origin() == TumourOrigin.NOTIFIED ? NO : YES);
        values.put(70, tumour.origin() == TumourOrigin.DEATH_ONLY ? YES : NO);
        MovementItems.put(values, tumour.enteredIn(), tumour.residence().value().prefecture());
        values.put(73, counted ? YES : NO);
        values.put(74, survivalClass(person, position, number, counted));
        return values.inOrder();
    }

    private static void putAges(ClosedValues values, ConsolidatedPerson person, ConsolidatedTumour tumour) {
        var born = person.born().value();
        var diagnosed = tumour.diagnosis().date().value();
        values.put(5, AgeAtDiagnosis.years(born, diagnosed, person.rules()));
        values.put(6, AgeAtDiagnosis.months(born, diagnosed, person.rules()));
    }

    private void putResidence(ClosedValues values, ConsolidatedTumour tumour, RuleChoices rules) {
        PlaceOfResidence place = tumour.residence().value();
        values.put(7, place.prefecture().closedRecordCode());
        values.put(11, place.text());
        if (!place.municipality().isEmpty()) {
            var day =
                    SubstituteDate.of(tumour.diagnosis().date().value(), rules).orElseThrow();
            var written = new MunicipalityCode(place.municipality());
            var then = AreaHistory.shipped().on(day, written);
            var area = AreaCodes.shipped().of(written, day);
            values.put(8, reading.areaCode(area.healthCentre()));
            values.put(9, reading.areaCode(area.medicalArea()));
            values.put(10, then.value());
            boolean reference = rules.is(RuleSwitch.REFERENCE_AREA, "2024-01-01");
            values.put(75, reference ? AreaHistory.shipped().reference(then).value() : then.value());
        }
    }

    private void putCodes(ClosedValues values, ConsolidatedTumour tumour, RegisteredSex sex) {
        var topography = tumour.codes().topography().value();
        int histology = tumour.codes().histology().value();
        Behaviour behaviour = tumour.codes().behaviour().value();
        values.put(12, tumour.codes().laterality().value().code());
        values.put(13, topography.code());
        values.put(14, names.topography(topography));
        values.put(15, Integer.toString(histology));
        values.put(16, behaviour.code());
        values.put(17, tumour.codes().grade().value().code());
        values.put(18, names.morphology(histology, behaviour));
        String code = icd10(tumour, sex);
        values.put(19, code);
        values.put(20, names.icd10(code));
        var childhoodClass = childhood.classify(topography, histology, behaviour);
        values.put(21, childhoodClass.code());
        values.put(22, childhoodClass.nameEn());
    }

    /// A tumour that the conversion refuses for the person's sex is converted without it; the self-check reports the
    /// row.
    private String icd10(ConsolidatedTumour tumour, RegisteredSex sex) {
        return switch (convert(tumour, sex)) {
            case Icd10Answer.Converted converted -> converted.code();
            case Icd10Answer.UnknownCode _ -> "";
            case Icd10Answer.RefusedForSex _ ->
                convert(tumour, RegisteredSex.BOTH) instanceof Icd10Answer.Converted converted ? converted.code() : "";
        };
    }

    private Icd10Answer convert(ConsolidatedTumour tumour, RegisteredSex sex) {
        return icd10.convert(
                tumour.codes().topography().value(),
                tumour.codes().histology().value(),
                tumour.codes().behaviour().value(),
                sex);
    }

    private static void putDiagnosis(ClosedValues values, ConsolidatedTumour tumour, RuleChoices rules) {
        var diagnosis = tumour.diagnosis();
        boolean onlyDeath = tumour.origin() == TumourOrigin.DEATH_ONLY;
        var basis = diagnosis.basis().value();
        values.put(23, onlyDeath && basis == BasisOfDiagnosis.UNKNOWN ? "0" : basis.code());
        var date = SubstituteDate.of(diagnosis.date().value(), rules).orElseThrow();
        values.put(24, Integer.toString(date.getYear()));
        values.put(25, TwoDigits.date(date));
        values.put(26, DateAccuracy.of(diagnosis.date().value()).code());
        values.put(27, diagnosis.detection().value().code());
        values.put(28, diagnosis.beforeTreatment().value().code());
        values.put(29, diagnosis.afterSurgery().value().code());
        values.put(30, diagnosis.combined().value().code());
    }

    private static void putTreatment(ClosedValues values, ConsolidatedTumour tumour) {
        var treatment = tumour.treatment();
        values.put(31, treatment.surgery().value().code());
        values.put(32, treatment.scopeSurgery().value().code());
        values.put(33, treatment.endoscopy().value().code());
        values.put(34, treatment.operationResult().value().code());
        values.put(35, treatment.radiotherapy().value().code());
        values.put(36, treatment.chemotherapy().value().code());
        values.put(37, treatment.endocrine().value().code());
        values.put(38, treatment.other().value().code());
    }

    /// Item 74 in the order in which the layout tests it.
    private static String survivalClass(ConsolidatedPerson person, int position, int number, boolean counted) {
        var tumour = person.tumours().get(position);
        if (!counted || tumour.origin() == TumourOrigin.DEATH_ONLY) {
            return "0";
        }
        if (tumour.codes().behaviour().value() != Behaviour.MALIGNANT) {
            return number <= 1 ? "3" : "4";
        }
        boolean firstMalignant = person.tumours().subList(0, position).stream()
                .noneMatch(earlier -> earlier.codes().behaviour().value() == Behaviour.MALIGNANT);
        return firstMalignant ? "1" : "2";
    }
}
