package dev.todoke.provision.linked;

import dev.todoke.kernel.Coded;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Sex;
import dev.todoke.person.PersonName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// One line of the list while it is read (名簿の1行の読み取り): it notes what is wrong and goes on.
final class ListRow {

    private final int line;
    private final Map<String, String> texts;
    private final LocalDate today;
    private final List<ListFinding> findings = new ArrayList<>();

    ListRow(int line, Map<String, String> texts, LocalDate today) {
        this.line = line;
        this.texts = Map.copyOf(texts);
        this.today = today;
    }

    int line() {
        return line;
    }

    String studyId() {
        return text("study-id");
    }

    List<ListFinding> findings() {
        return List.copyOf(findings);
    }

    void note(Exclusion why, String column) {
        var found = ListColumn.of(column);
        findings.add(new ListFinding(line, studyId(), why, found.nameJa(), text(column), found.formatJa()));
    }

    private void note(Exclusion why, String column, String allowed) {
        findings.add(new ListFinding(line, studyId(), why, ListColumn.of(column).nameJa(), text(column), allowed));
    }

    String text(String column) {
        return texts.getOrDefault(column, "");
    }

    /// Everything about one person, or nothing but findings.
    Optional<ConsentedPerson> read(ConsentNeed need) {
        required();
        var born = day("born");
        var died = day("died");
        var consent = day("consent");
        var enrolled = day("enrolled");
        consent(need, consent, died);
        if (died.isPresent() && enrolled.isPresent() && enrolled.get().isAfter(died.get())) {
            note(Exclusion.IMPOSSIBLE_DATE, "enrolled", "死亡日(" + died.get() + ")までの日");
        }
        var sex = Coded.find(Sex.values(), text("sex"));
        if (!text("sex").isEmpty() && sex.isEmpty()) {
            note(Exclusion.NOT_ALLOWED, "sex");
        }
        born.ifPresent(day -> {
            laterThan("died", day, died);
            laterThan("consent", day, consent);
            laterThan("enrolled", day, enrolled);
        });
        var addresses = new AddressCells(this).read();
        var scope = scope();
        if (!findings.isEmpty() || sex.isEmpty() || born.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ConsentedPerson(
                studyId(),
                names(),
                new PersonName(text("family-kana"), text("given-kana")),
                sex.get(),
                PartialDate.of(born.get()),
                addresses,
                scope));
    }

    private void required() {
        for (ListColumn column : ListColumn.all()) {
            if (column.required() && text(column.id()).isEmpty()) {
                note(Exclusion.MISSING, column.id());
            }
        }
        if (studyId().length() > 40) {
            note(Exclusion.NOT_ALLOWED, "study-id");
        }
    }

    /// A day that exists and is not to come.
    private Optional<LocalDate> day(String column) {
        if (text(column).isEmpty()) {
            return Optional.empty();
        }
        var read = PartialDate.read(text(column).replace('/', '-'));
        if (read.isPresent() && read.get() instanceof PartialDate.Day(var date)) {
            if (date.isAfter(today)) {
                note(Exclusion.IMPOSSIBLE_DATE, column, "今日(" + today + ")までの日");
            }
            return Optional.of(date);
        }
        note(Exclusion.IMPOSSIBLE_DATE, column);
        return Optional.empty();
    }

    /// A date that may be partly known.
    Optional<PartialDate> partial(String column) {
        if (text(column).isEmpty()) {
            return Optional.empty();
        }
        var read = PartialDate.read(text(column).replace('/', '-'));
        if (read.isEmpty()) {
            note(Exclusion.IMPOSSIBLE_DATE, column);
        }
        return read;
    }

    private void laterThan(String column, LocalDate born, Optional<LocalDate> day) {
        if (day.isPresent() && day.get().isBefore(born)) {
            note(Exclusion.IMPOSSIBLE_DATE, column, "生年月日(" + born + ")より後の日");
        }
    }

    /// Withdrawal always leaves a person out; consent itself is asked of the living.
    private void consent(ConsentNeed need, Optional<LocalDate> consent, Optional<LocalDate> died) {
        if (!text("withdrawn").isEmpty()) {
            note(Exclusion.WITHDRAWN, "withdrawn", "空欄(撤回された方の情報は提供できません)");
        }
        if (need == ConsentNeed.NEEDED && consent.isEmpty() && died.isEmpty()) {
            note(Exclusion.NO_CONSENT, "consent", "同意した日");
        }
        if (consent.isPresent() && died.isPresent() && died.get().isBefore(consent.get())) {
            note(Exclusion.IMPOSSIBLE_DATE, "consent", "死亡日(" + died.get() + ")までの日");
        }
    }

    private List<PersonName> names() {
        var names = new ArrayList<PersonName>();
        names.add(new PersonName(text("family"), text("given")));
        for (String former : words("former")) {
            var name = PersonName.ofWhole(former);
            names.add(name.given().isEmpty() ? new PersonName(name.family(), text("given")) : name);
        }
        return names;
    }

    List<String> words(String column) {
        return Arrays.stream(text(column).split("[;；]", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private ConsentScope scope() {
        var from = year("scope-from");
        var to = year("scope-to");
        if (from.isPresent() && to.isPresent() && from.get() > to.get()) {
            note(Exclusion.NOT_ALLOWED, "scope-to", from.get() + "以後の年");
        }
        return ConsentScope.limited(from, to, items());
    }

    private SortedSet<Integer> items() {
        var items = new TreeSet<Integer>();
        for (String word : words("scope-items")) {
            var meant = ConsentScope.itemsOf(word);
            if (meant.isEmpty()) {
                note(Exclusion.NOT_ALLOWED, "scope-items", ConsentScope.kindsJa() + "、又は項目番号");
            }
            items.addAll(meant);
        }
        return items;
    }

    private Optional<Integer> year(String column) {
        if (text(column).isEmpty()) {
            return Optional.empty();
        }
        if (!text(column).matches("(19|20)[0-9]{2}")) {
            note(Exclusion.NOT_ALLOWED, column);
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(text(column)));
    }
}
