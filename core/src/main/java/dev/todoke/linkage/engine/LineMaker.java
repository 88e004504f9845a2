package dev.todoke.linkage.engine;

import dev.todoke.linkage.compare.CellFinding;
import dev.todoke.linkage.compare.Cells;
import dev.todoke.linkage.compare.FieldKinds;
import dev.todoke.linkage.compare.FieldMaker;
import dev.todoke.linkage.compare.FieldSetting;
import dev.todoke.linkage.compare.Hash;
import dev.todoke.linkage.compare.LineFunction;
import dev.todoke.linkage.compare.TextDictionary;
import dev.todoke.linkage.model.LinkModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Makes the line of ints of one row, field by field (行の作成).
///
/// Values of equal cells are worked out once and kept. Not for several threads at once.
public final class LineMaker {

    private static final Cells NO_ROW = new Cells() {
        @Override
        public String text(int argument) {
            return "";
        }

        @Override
        public long hash(int argument) {
            return 0;
        }
    };

    private final LinkModel model;
    private final List<String> columns;
    private final Map<String, Integer> slots;
    private final List<Step> steps = new ArrayList<>();
    private final List<Last> last = new ArrayList<>();
    private final FieldSetting setting;
    private final List<Finding> odd = new ArrayList<>();
    private final int singleColumn;
    private final String singleValue;
    private final ValueMemo singles = ValueMemo.bounded(1);
    private final int[] isSingle = new int[1];
    private List<Renumbering> renumberings = List.of();

    /// What was odd about cells of a column that were then taken as missing.
    public record Finding(String column, CellFinding finding) implements Comparable<Finding> {
        @Override
        public int compareTo(Finding other) {
            int first = column.compareTo(other.column);
            return first != 0 ? first : finding.compareTo(other.finding);
        }
    }

    /// One function of columns: where its cells stand in a row and its fields in a line.
    // arrays that live as long as the maker, never compared as a value
    @SuppressWarnings("ArrayRecordComponent")
    private record Step(
            FieldMaker maker, String field, String column, Chosen cells, int[] slots, int[] values, ValueMemo memo) {}

    private record Last(LineFunction function, int slot) {}

    /// New numbers for the texts of one field.
    // as above
    @SuppressWarnings("ArrayRecordComponent")
    private record Renumbering(int slot, int[] numbers) {}

    /// @param columns columns of the model that the row has, in the order of its cells
    /// @param today no date of the records lies after it
    public LineMaker(LinkModel model, List<String> columns, LocalDate today) {
        this.model = model;
        this.columns = List.copyOf(columns);
        this.slots = FieldLayout.slotsOf(model);
        this.setting = FieldSetting.begin(today, slots);
        for (LinkModel.Field field : model.fields()) {
            enter(field);
        }
        var single = model.single().isEmpty() ? null : model.single().getFirst();
        this.singleColumn = single == null ? -1 : columns.indexOf(single.column());
        this.singleValue = single == null ? "" : single.value();
    }

    private void enter(LinkModel.Field field) {
        var kind = FieldKinds.of(field.call().function())
                .orElseThrow(() -> new IllegalArgumentException("no function " + field.call()));
        var own = setting.of(field.call().arguments());
        if (!kind.dictionary().isEmpty()) {
            String shared =
                    kind.dictionary().equals("$") ? field.call().arguments().getFirst() : kind.dictionary();
            setting.dictionaryOf().put(field.names().getFirst(), setting.shared(shared));
        }
        int[] places =
                field.names().stream().mapToInt(n -> slots.getOrDefault(n, -1)).toArray();
        if (kind.ofFields()) {
            last.add(new Last(kind.function().apply(own), places[0]));
            return;
        }
        int named = Math.min(field.call().arguments().size(), kind.plainTexts());
        int[] cells = new int[named];
        boolean present = false;
        for (int i = 0; i < named; i++) {
            cells[i] = columns.indexOf(field.call().arguments().get(i));
            present |= cells[i] >= 0;
        }
        if (present) {
            steps.add(new Step(
                    kind.maker().apply(own),
                    field.names().getFirst(),
                    field.call().arguments().getFirst(),
                    new Chosen(cells),
                    places,
                    new int[kind.outputs()],
                    kind.dictionary().isEmpty()
                            ? ValueMemo.bounded(kind.outputs())
                            : ValueMemo.growing(kind.outputs())));
        }
    }

    public int stride() {
        return slots.size();
    }

    /// Columns of the model that a row has, in the order of its cells.
    public List<String> columns() {
        return columns;
    }

    public LinkModel model() {
        return model;
    }

    /// What was odd about the row made last; the cells are taken as missing.
    public List<Finding> odd() {
        return List.copyOf(odd);
    }

    /// Fills the line that begins at `at`, in which all is 0, with the fields that are made of columns.
    void make(Cells row, int[] lines, int at) {
        odd.clear();
        for (Step step : steps) {
            var cells = step.cells().of(row);
            long key = cells.key();
            if (key == 0) {
                continue;
            }
            int finding = step.memo().find(key, step.values());
            if (finding < 0) {
                Arrays.fill(step.values(), 0);
                finding = step.maker().make(cells, step.values()).place();
                step.memo().keep(key, step.values(), finding);
            }
            if (finding > 0) {
                odd.add(new Finding(step.column(), CellFinding.at(finding)));
            }
            for (int i = 0; i < step.slots().length; i++) {
                lines[at + step.slots()[i]] = step.values()[i];
            }
        }
    }

    /// Adds the fields that are made of other fields.
    void finish(int[] lines, int at) {
        for (Last step : last) {
            lines[at + step.slot()] = step.function().of(lines, at);
        }
    }

    /// Numbers the texts of all makers anew in their own order, for all alike, so that nothing depends on
    /// which row came first or which maker made it. Only the first makes rows from then on.
    static void unite(List<LineMaker> makers) {
        var first = makers.getFirst();
        var numbers = new IdentityHashMap<TextDictionary, int[]>();
        for (String name : first.setting.byName().keySet()) {
            var parts = makers.stream().map(m -> m.setting.shared(name)).toList();
            var renumbered = TextDictionary.unite(parts);
            for (int i = 0; i < parts.size(); i++) {
                numbers.put(parts.get(i), renumbered.get(i));
            }
        }
        makers.forEach(maker -> maker.renumber(numbers));
    }

    private void renumber(Map<TextDictionary, int[]> numbers) {
        var found = new ArrayList<Renumbering>();
        for (Step step : steps) {
            var dictionary = setting.dictionaryOf().get(step.field());
            if (dictionary != null) {
                int[] ofTexts = numbers.getOrDefault(dictionary, new int[0]);
                step.memo().renumber(ofTexts);
                found.add(new Renumbering(step.slots()[0], ofTexts));
            }
        }
        renumberings = found;
    }

    /// After [#unite]: gives the texts of a line their new numbers and finishes it.
    void settle(int[] lines, int at) {
        for (Renumbering renumbering : renumberings) {
            lines[at + renumbering.slot()] = renumbering.numbers()[lines[at + renumbering.slot()]];
        }
        finish(lines, at);
    }

    /// Texts in all dictionaries together; grows when a new one appears.
    int texts() {
        int texts = 0;
        for (TextDictionary dictionary : setting.byName().values()) {
            texts += dictionary.size();
        }
        return texts;
    }

    /// Whether a person has at most one record of this kind.
    public boolean isSingle(Cells row) {
        long key = singleColumn < 0 ? 0 : row.hash(singleColumn);
        if (key == 0) {
            return false;
        }
        if (singles.find(key, isSingle) < 0) {
            isSingle[0] = row.text(singleColumn).strip().equals(singleValue) ? 1 : 0;
            singles.keep(key, isSingle, 0);
        }
        return isSingle[0] == 1;
    }

    /// Hash of everything that the model looks at in this row.
    public static long content(Cells row, int cells) {
        long hash = cells;
        for (int i = 0; i < cells; i++) {
            hash = Hash.mix(hash * 31 + row.hash(i));
        }
        return hash;
    }

    /// Where fields stand and what numbers them; complete when all rows are made.
    public FieldLayout layout() {
        return new FieldLayout(
                stride(), Map.copyOf(slots), new HashMap<String, TextDictionary>(setting.dictionaryOf()));
    }

    /// The cells of a row that one function looks at; the same object for every row.
    private static final class Chosen implements Cells {
        private final int[] positions;
        private Cells row = NO_ROW;

        Chosen(int[] positions) {
            this.positions = positions;
        }

        Chosen of(Cells next) {
            row = next;
            return this;
        }

        @Override
        public String text(int argument) {
            return positions[argument] < 0 ? "" : row.text(positions[argument]);
        }

        @Override
        public long hash(int argument) {
            return positions[argument] < 0 ? 0 : row.hash(positions[argument]);
        }

        /// 0 when all cells are empty.
        long key() {
            if (positions.length == 1) {
                return hash(0);
            }
            long any = 0;
            long key = positions.length;
            for (int i = 0; i < positions.length; i++) {
                long hash = hash(i);
                any |= hash;
                key = Hash.mix(key * 31 + hash);
            }
            return any == 0 ? 0 : key;
        }
    }
}
