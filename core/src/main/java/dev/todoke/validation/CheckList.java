package dev.todoke.validation;

import static dev.todoke.validation.Check.error;
import static dev.todoke.validation.Check.warning;

import dev.todoke.notification.RawRecord;
import java.util.ArrayList;
import java.util.List;

/// The checks in force (点検項目の一覧), in the order in which findings are shown. One list for hospital,
/// upload and registry.
///
/// Edition `2025`, for diagnoses from 2016 on; ids and weights are those of the table `notification-checks`.
/// A list belongs to one file and one thread: the check for repeated tumours remembers what it has seen. For several
/// threads see [FileChecking].
public final class CheckList {

    public static final String EDITION = "2025";

    private static final List<Check> SINGLE_ITEM = singleItem();
    private static final List<Check> TEXTS = texts();

    private final List<Check> between;
    private final List<Check> checks;
    private final List<String> leftOut;
    private final Findings findings = new Findings();
    private final SoundCases sound = new SoundCases();
    private final RepeatedTumours repeated = new RepeatedTumours();

    private CheckList(List<Check> between, List<String> leftOut) {
        this.between = List.copyOf(between);
        this.leftOut = List.copyOf(leftOut);
        var all = new ArrayList<Check>(SINGLE_ITEM);
        all.addAll(between);
        all.addAll(CodeChecks.plain());
        all.addAll(CodeChecks.siteHistology());
        all.add(RepeatedTumours.CHECK);
        this.checks = List.copyOf(all);
    }

    /// The checks that can be made on an occasion.
    public static CheckList inForce(CheckOccasion occasion) {
        var checks = new ArrayList<Check>(scope());
        var leftOut = new ArrayList<String>();
        checks.add(warning("N05", ScopeChecks.inTime(occasion.submitted())));
        occasion.year()
                .ifPresentOrElse(
                        year -> checks.add(warning("N04", ScopeChecks.requestedYear(year))), () -> leftOut.add("N04"));
        occasion.facility()
                .ifPresentOrElse(
                        facility -> {
                            checks.add(warning("N06", ScopeChecks.designatedThen(facility)));
                            checks.add(warning("N12", ScopeChecks.stillDesignated(facility)));
                        },
                        () -> leftOut.addAll(List.of("N06", "N12")));
        checks.addAll(dates());
        checks.add(error("D04", DateChecks.notAfterSubmission(occasion.submitted())));
        checks.addAll(laterality());
        checks.addAll(treatmentAndExtent());
        return new CheckList(checks, leftOut);
    }

    /// The same checks with a memory of their own.
    CheckList another() {
        return new CheckList(between, leftOut);
    }

    /// Everything the checks find in one record; records come in the order of the file.
    public List<Finding> check(RawRecord record) {
        return withRepeated(examine(record));
    }

    /// What one record says without knowing the others.
    ///
    /// @param tumour number of its tumour for [RepeatedTumours]
    record Examined(CheckedRecord record, long tumour, List<Finding> findings) {}

    Examined examine(RawRecord raw) {
        var record = new CheckedRecord(raw);
        findings.begin(record);
        run(SingleItemChecks.holdOf(record) ? TEXTS : SINGLE_ITEM);
        run(between);
        CodeChecks.run(record, findings, sound);
        return new Examined(record, RepeatedTumours.keyOf(record), findings.taken());
    }

    private void run(List<Check> some) {
        for (int i = 0; i < some.size(); i++) {
            findings.run(some.get(i));
        }
    }

    /// Adds what only the records before tell: N08. Records come in the order of the file.
    List<Finding> withRepeated(Examined examined) {
        findings.begin(examined.record());
        repeated.check(examined.record(), examined.tumour(), findings);
        if (findings.count() == 0) {
            return examined.findings();
        }
        var all = new ArrayList<>(examined.findings());
        all.addAll(findings.taken());
        return List.copyOf(all);
    }

    private static List<Check> singleItem() {
        return List.of(
                error("S25", SingleItemChecks::noBlanks),
                error("S26", SingleItemChecks::halfWidthDigits),
                error("S01", SingleItemChecks::chartNumberLength),
                error("S02", NameChecks::kanaShape),
                error("S03", NameChecks::noHalfWidth),
                warning("S04", NameChecks::kanaCharacters),
                error("S05", NameChecks::nameShape),
                warning("S06", NameChecks::singleName),
                error("S07", SingleItemChecks::sex),
                error("S08", SingleItemChecks::birthDate),
                error("S09", SingleItemChecks::prefecture),
                error("S10", SingleItemChecks::addressLength),
                warning("S11", SingleItemChecks::unknownAddress),
                error("S12", SingleItemChecks::laterality),
                error("S13", SingleItemChecks::topography),
                error("S14", SingleItemChecks::morphology),
                error("S15", SingleItemChecks::diagnosedAt),
                error("S16", SingleItemChecks::firstTreatmentAt),
                error("S17", SingleItemChecks::basis),
                error("S18", SingleItemChecks::diagnosisDate),
                error("S19", SingleItemChecks::detection),
                error("S20", SingleItemChecks::extentBeforeTreatment),
                error("S21", SingleItemChecks::extentAfterSurgery),
                error("S22", SingleItemChecks::treatmentFlags),
                error("S23", SingleItemChecks::operationResult),
                error("S24", SingleItemChecks::deathDate));
    }

    /// Those that still may have something to say when every item holds a value of its own.
    private static List<Check> texts() {
        var ids = List.of("S01", "S02", "S03", "S04", "S05", "S06", "S10", "S11");
        return SINGLE_ITEM.stream().filter(check -> ids.contains(check.id())).toList();
    }

    private static List<Check> scope() {
        return List.of(
                error("N01", ScopeChecks::notifiable),
                error("N02", ScopeChecks::borderlineOvary),
                error("N03", ScopeChecks::nationalRegistryBegan),
                error("N07", ScopeChecks::primaryNotLymphNode),
                error("N09", EditionChecks::notOfThisEdition),
                error("N10", EditionChecks::stillMalignant),
                warning("N11", EditionChecks::ofAnEarlierEdition));
    }

    private static List<Check> dates() {
        return List.of(
                error("D01", DateChecks::birthNotAfterDiagnosis),
                error("D02", DateChecks::deathNotBeforeDiagnosis),
                error("D03", DateChecks::birthNotAfterDeath),
                warning("D05", DateChecks::plausibleAge),
                error("D06", DateChecks::possibleDays));
    }

    private static List<Check> laterality() {
        return List.of(
                error("L01", LateralityChecks::unpairedHasNoSide),
                error("L02", LateralityChecks::pairedHasASide),
                error("L03", LateralityChecks::bothSides));
    }

    private static List<Check> treatmentAndExtent() {
        return List.of(
                error("X01", TreatmentChecks::noExtentWithoutTreatmentHere),
                error("X02", TreatmentChecks::noExtentWithoutOperation),
                error("X03", TreatmentChecks::nothingDoneElsewhere),
                error("X04", TreatmentChecks::noResultWithoutOperation),
                error("X05", TreatmentChecks::resultOfOperation),
                warning("X06", TreatmentChecks::operationsAreKnown),
                warning("X07", TreatmentChecks::otherTreatmentsAreKnown),
                warning("X08", TreatmentChecks::somethingDoneHere),
                warning("X09", TreatmentChecks::extentOfAnOperation),
                error("X10", ExtentChecks::leukaemiaBefore),
                error("X11", ExtentChecks::leukaemiaAfter),
                error("X12", ExtentChecks::unknownPrimaryBefore),
                error("X13", ExtentChecks::unknownPrimaryAfter),
                warning("X14", ExtentChecks::notApplicableOnlyForBlood),
                error("X15", ExtentChecks::inSituMeansInSitu),
                error("X16", ExtentChecks::invasiveIsNotInSitu),
                warning("X17", ExtentChecks::extentOfBenign),
                error("X19", AutopsyChecks::autopsyGivesHistology),
                error("X20", AutopsyChecks::autopsyAfterDeath),
                warning("X21", AutopsyChecks::nothingTreated),
                warning("X22", TreatmentChecks::referredInAndOut),
                warning("X23", TreatmentChecks::diagnosedBeforeTreatment));
    }

    public List<Check> checks() {
        return checks;
    }

    /// Ids of checks that need the facility or the year and do not know it.
    public List<String> leftOut() {
        return leftOut;
    }
}
