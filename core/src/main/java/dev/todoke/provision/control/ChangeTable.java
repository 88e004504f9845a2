package dev.todoke.provision.control;

import dev.todoke.codes.CodeTable;
import dev.todoke.codes.TableRow;
import dev.todoke.codes.Tables;
import dev.todoke.provision.application.FormField;
import dev.todoke.provision.application.UnknownCodeOfForm;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which class a change of a field belongs to (変更の区分の表), in one edition.
///
/// Source of the seven classes: 全国がん登録情報等に関する利用規約 (2026-02) p4. The fields are assigned by us.
public final class ChangeTable {

    private static final CodeTable CLASSES = Tables.shipped().only("provision-change-classes");
    private static final CodeTable FIELDS = Tables.shipped().only("provision-change-fields");
    private static final String STRICTEST = "major";

    private ChangeTable() {}

    public static String edition() {
        return CLASSES.edition().name();
    }

    public static List<ChangeClass> classes() {
        return CLASSES.rows().stream().map(ChangeTable::read).toList();
    }

    public static ChangeClass named(String code) {
        return classes().stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new UnknownCodeOfForm("change class " + code));
    }

    /// The row of field and way, then of the field, then of its part of the form; else the strictest.
    static ChangeClass of(FormField field, String how) {
        String part = "@" + field.task();
        return Stream.of(row(field.id(), how), row(field.id(), "any"), row(field.parent(), "any"), row(part, "any"))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> named(STRICTEST));
    }

    private static Optional<ChangeClass> row(String field, String how) {
        return FIELDS.rows().stream()
                .filter(row ->
                        row.value("field").equals(field) && row.value("how").equals(how))
                .map(row -> named(row.value("class")))
                .findFirst();
    }

    private static ChangeClass read(TableRow row) {
        return new ChangeClass(
                row.value("code"),
                row.value("number"),
                row.value("nameJa"),
                row.value("nameEn"),
                row.value("council").equals("yes"));
    }
}
