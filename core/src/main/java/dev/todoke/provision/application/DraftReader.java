package dev.todoke.provision.application;

import dev.todoke.kernel.Coded;
import dev.todoke.kernel.YearOfDiagnosis;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Reads a draft into a complete application, or names everything that is still open (申出書の読み取り).
///
/// @param closedYears years that can be asked for
/// @param prefecture code of the prefecture that provides
/// @param today the day on which the application would be handed in
public record DraftReader(SortedSet<YearOfDiagnosis> closedYears, String prefecture, LocalDate today) {

    public DraftReader {
        closedYears = new TreeSet<>(closedYears);
    }

    public DraftReading read(Draft draft) {
        var open = new ArrayList<Reason>();
        open.addAll(FieldChecks.missingAndUnreadable(Form.of(draft), draft));
        open.addAll(new DocumentChecks(this, draft).contradictions());
        return open.isEmpty()
                ? new DraftReading.Complete(asSubmitted(draft))
                : new DraftReading.Incomplete(inFormOrder(Form.of(draft), open));
    }

    private static List<Reason> inFormOrder(Form form, Collection<Reason> reasons) {
        var order = form.fields().stream().map(FormField::id).toList();
        return reasons.stream()
                .sorted(java.util.Comparator.comparingInt(reason -> form.fieldOf(reason.field())
                        .map(field -> order.indexOf(field.id()))
                        .orElse(order.size())))
                .toList();
    }

    /// Reads again a draft that was complete when it was submitted. A closing is never taken back, so
    /// nothing is
    /// checked.
    public static ApplicationDocument asSubmitted(Draft draft) {
        return new ApplicationDocument(
                draft.text("title"),
                code(Article.values(), draft.text("article")),
                kind(draft).orElseThrow(() -> new UnknownCodeOfForm(draft.text("kind"))),
                researchUse(draft),
                draft.text("facility"),
                users(draft),
                range(draft),
                items(draft),
                new UsePeriod(start(draft), date(draft, "period-end").orElseThrow()));
    }

    private static <T extends Coded> T code(T[] values, String code) {
        return Coded.find(values, code).orElseThrow(() -> new UnknownCodeOfForm(code));
    }

    /// The day the data are wanted, if it was written.
    public static Optional<LocalDate> wantedOn(Draft draft) {
        return date(draft, "wanted-on");
    }

    /// The article, if it was chosen.
    public static Optional<Article> articleOf(Draft draft) {
        return article(draft);
    }

    static Optional<Article> article(Draft draft) {
        return Coded.find(Article.values(), draft.text("article"));
    }

    /// A hospital gets back what it notified itself, so its request is never anonymised.
    public static Optional<KindOfData> kind(Draft draft) {
        return hospital(draft)
                ? Optional.of(KindOfData.IDENTIFIABLE)
                : Coded.find(KindOfData.values(), draft.text("kind"));
    }

    static boolean hospital(Draft draft) {
        return Form.of(draft) == Form.hospital();
    }

    /// Whether data are used for research, and not for hospital cancer registration (院内がん登録) alone.
    static boolean researchUse(Draft draft) {
        return !hospital(draft) || draft.choices("hospital-purposes").contains("research");
    }

    static Optional<LocalDate> date(Draft draft, String field) {
        try {
            return draft.has(field) ? Optional.of(LocalDate.parse(draft.text(field))) : Optional.empty();
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// The end of the study as submitted; an application from before the field was asked for has none.
    public static LocalDate studyEnd(Draft submitted) {
        return date(submitted, "study-end").orElse(LocalDate.MAX);
    }

    /// The items that a row of statistical methods uses; none when they cannot be read.
    public static SortedSet<Integer> itemsOfMethod(Draft draft, int row) {
        return CodeLists.numbers(draft.text("methods." + row + ".items")).orElseGet(TreeSet::new);
    }

    static UsePeriod.Start start(Draft draft) {
        return date(draft, "period-start")
                .<UsePeriod.Start>map(UsePeriod.Start.On::new)
                .orElseGet(UsePeriod.Start.OnReceipt::new);
    }

    public static SortedSet<Integer> items(Draft draft) {
        var items = new TreeSet<Integer>();
        for (String choice : draft.choices("items")) {
            if (choice.matches("\\d{1,2}") && Layout.has(Integer.parseInt(choice))) {
                items.add(Integer.parseInt(choice));
            }
        }
        return items;
    }

    static SortedSet<Integer> years(Draft draft) {
        var years = new TreeSet<Integer>();
        for (String choice : draft.choices("years")) {
            if (choice.matches("\\d{4}") && Integer.parseInt(choice) >= YearOfDiagnosis.FIRST) {
                years.add(Integer.parseInt(choice));
            }
        }
        return years;
    }

    public static Range.Ages ages(Draft draft) {
        return new Range.Ages(age(draft, "age-from", 0), age(draft, "age-to", Range.Ages.OLDEST));
    }

    private static int age(Draft draft, String field, int otherwise) {
        String text = draft.text(field);
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : otherwise;
    }

    /// Areas as typed so far.
    public static List<String> areas(Draft draft) {
        return CodeLists.parts(draft.text("area"));
    }

    /// The range as far as it is written (書きかけの範囲): what is open or unreadable stands for everything on
    /// offer.
    public Range rangeSoFar(Draft draft) {
        var chosen = new TreeSet<>(closedYears);
        if (draft.has("years")) {
            chosen.removeIf(year -> !years(draft).contains(year.value()));
        }
        var areas = areas(draft);
        return new Range(
                chosen,
                areas.isEmpty() ? List.of(prefecture) : areas,
                CodeLists.sites(draft.text("sites")).orElse(List.of()),
                new TreeSet<>(draft.choices("sexes")),
                ages(draft));
    }

    private static Range range(Draft draft) {
        var years = new TreeSet<YearOfDiagnosis>();
        years(draft).forEach(year -> years.add(new YearOfDiagnosis(year)));
        return new Range(
                years,
                CodeLists.parts(draft.text("area")),
                CodeLists.sites(draft.has("sites") ? draft.text("sites") : CodeLists.ALL)
                        .orElseThrow(),
                new TreeSet<>(draft.choices("sexes")),
                ages(draft));
    }

    private static List<DataUser> users(Draft draft) {
        return draft.rows("users").stream()
                .map(row -> "users." + row + ".")
                .map(row -> new DataUser(
                        draft.text(row + "name"),
                        draft.text(row + "institution"),
                        draft.text(row + "post"),
                        draft.text(row + "role"),
                        draft.text(row + "abroad").equals("yes")))
                .toList();
    }
}
