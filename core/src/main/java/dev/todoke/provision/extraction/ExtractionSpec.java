package dev.todoke.provision.extraction;

import dev.todoke.closing.ClosingSummary;
import dev.todoke.closing.HospitalReturn;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.provision.application.Article;
import dev.todoke.provision.application.KindOfData;
import dev.todoke.provision.application.Layout;
import dev.todoke.provision.application.ProvisionNumber;
import dev.todoke.provision.application.Range;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.repair.Repair;
import dev.todoke.provision.review.Approval;
import dev.todoke.provision.review.Protection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What an extraction does (抽出の条件). It can be made from an approval and from nothing else, so that no
/// column, year or
/// filter outside the decision can reach a file.
public final class ExtractionSpec {

    private final ProvisionNumber provision;
    private final List<NamedClosing> closings;
    private final Range range;
    private final List<Integer> approvedItems;
    private final Recipe recipe;
    private final Protection protection;
    private final Repair repair;
    private final Shape shape;

    /// What the columns of a file are (列の種類).
    private enum Shape {
        /// Items of the 76 (登録情報の項目).
        ITEMS,
        /// Columns of what hospitals get back (病院等への提供情報の列).
        RETURNS
    }

    private ExtractionSpec(
            ProvisionNumber provision, List<NamedClosing> closings, Approval approval, Shape shape, Repair repair) {
        this.shape = shape;
        this.repair = repair;
        this.protection = approval.protection();
        this.provision = provision;
        this.closings = List.copyOf(closings);
        this.range = approval.range();
        this.approvedItems = switch (shape) {
            case ITEMS -> List.copyOf(approval.items());
            case RETURNS ->
                IntStream.rangeClosed(1, HospitalReturn.HEADER.size()).boxed().toList();
        };
        this.recipe = Recipe.of(approval.kind());
    }

    /// Whether an approval can be extracted now (抽出できるか).
    public sealed interface Derivation {
        record Ready(ExtractionSpec spec) implements Derivation {}

        record NotReady(List<Reason> reasons) implements Derivation {
            public NotReady {
                reasons = List.copyOf(reasons);
            }
        }
    }

    /// Derives the extraction from the decision and the closings to be used.
    ///
    /// @param available closings of the registry, the newest of each year is taken
    public static Derivation derive(
            Approval approval, ProvisionNumber provision, List<ClosingSummary> available, LocalDate today) {
        return derive(approval, provision, available, today, Repair.NONE);
    }

    /// The same with steps after the recipe.
    public static Derivation derive(
            Approval approval,
            ProvisionNumber provision,
            List<ClosingSummary> available,
            LocalDate today,
            Repair repair) {
        var against = unsupported(approval.article());
        return derive(approval, provision, available, today, new Frame(Shape.ITEMS, repair, against));
    }

    /// Derives the extraction about the people of the applicant's own list (リンケージ利用).
    public static Derivation deriveLinked(
            Approval approval, ProvisionNumber provision, List<ClosingSummary> available, LocalDate today) {
        boolean linkable = approval.kind() == KindOfData.IDENTIFIABLE && approval.article() != Article.HOSPITAL;
        return derive(
                approval,
                provision,
                available,
                today,
                new Frame(
                        Shape.ITEMS,
                        Repair.NONE,
                        linkable ? List.of() : List.of(Reason.of("E05", "リンケージ利用は、匿名化していない情報の申出だけができます。"))));
    }

    /// Derives what one hospital gets back of what it notified (法第20条): all columns of that layout, of the
    /// years approved.
    public static Derivation deriveReturns(
            Approval approval, ProvisionNumber provision, List<ClosingSummary> available, LocalDate today) {
        boolean hospital =
                approval.article() == Article.HOSPITAL && !approval.facility().isEmpty();
        return derive(
                approval,
                provision,
                available,
                today,
                new Frame(
                        Shape.RETURNS,
                        Repair.NONE,
                        hospital ? List.of() : List.of(Reason.of("E06", "病院等への提供情報は、第20条で応諾した病院等だけに提供できます。"))));
    }

    /// What differs between the kinds of extraction (抽出の種類ごとの条件).
    private record Frame(Shape shape, Repair repair, List<Reason> against) {}

    private static Derivation derive(
            Approval approval,
            ProvisionNumber provision,
            List<ClosingSummary> available,
            LocalDate today,
            Frame frame) {
        var reasons = new ArrayList<Reason>(frame.against());
        if (today.isAfter(approval.period().end())) {
            reasons.add(Reason.of(
                    "E02", "利用期間は%sに終わりました。抽出できません。", approval.period().end()));
        }
        var closings = new ArrayList<NamedClosing>();
        for (YearOfDiagnosis year : approval.range().years()) {
            newest(available, year)
                    .ifPresentOrElse(closings::add, () -> reasons.add(Reason.of("E03", "%s年診断の年次確定がありません。", year)));
        }
        var spec = new ExtractionSpec(provision, closings, approval, frame.shape(), frame.repair());
        if (spec.columns().isEmpty()) {
            reasons.add(Reason.of("E04", "匿名化で提供できる項目が残りません。"));
        }
        return reasons.isEmpty() ? new Derivation.Ready(spec) : new Derivation.NotReady(reasons);
    }

    private static List<Reason> unsupported(Article article) {
        return switch (article) {
            case RESEARCH_IDENTIFIABLE -> List.of(Reason.of("E01", "第21条第8項はリンケージ利用による抽出が必要です。この画面では抽出できません。"));
            case HOSPITAL -> List.of(Reason.of("E01", "第20条は病院等への提供情報の抽出が必要です。この画面では抽出できません。"));
            case PREFECTURE, MUNICIPALITY, RESEARCH_ANONYMISED -> List.of();
        };
    }

    private static java.util.Optional<NamedClosing> newest(List<ClosingSummary> available, YearOfDiagnosis year) {
        return available.stream()
                .filter(closing -> closing.year().equals(year))
                .max(java.util.Comparator.comparingLong(ClosingSummary::number))
                .map(closing -> new NamedClosing(closing.number(), closing.year(), closing.sha256()));
    }

    public ProvisionNumber provision() {
        return provision;
    }

    public List<NamedClosing> closings() {
        return closings;
    }

    public Range range() {
        return range;
    }

    public Recipe recipe() {
        return recipe;
    }

    /// Steps after the recipe.
    public Repair repair() {
        return repair;
    }

    /// The k that the decision asks for.
    public Protection protection() {
        return protection;
    }

    /// Whether a record says that this was extracted: same number, closings, range, columns, recipe and
    /// steps.
    public boolean describes(ExtractionRecord record) {
        return record.provision().equals(provision)
                && record.closings().equals(closings)
                && record.range().equals(range)
                && record.columns().equals(columns())
                && record.recipeEdition().equals(recipe.edition())
                && record.repair().repair().equals(repair);
    }

    /// Items that leave: approved and not dropped by the recipe, in layout order.
    public List<Integer> columns() {
        return approvedItems.stream()
                .filter(item -> recipe.of(item) != Treatment.DROP)
                .toList();
    }

    /// Names of the columns in Japanese.
    public List<String> columnNames() {
        return columns().stream()
                .map(column -> switch (shape) {
                    case ITEMS -> Layout.item(column).nameJa();
                    case RETURNS -> HospitalReturn.HEADER.get(column - 1);
                })
                .toList();
    }

    /// Items that were approved but that the recipe holds back.
    public List<Integer> heldBack() {
        return approvedItems.stream()
                .filter(item -> recipe.of(item) == Treatment.DROP)
                .toList();
    }
}
