package dev.todoke.validation;

import dev.todoke.codes.ChildhoodClassification;
import dev.todoke.codes.CodeTable;
import dev.todoke.codes.Icd10Answer;
import dev.todoke.codes.Icd10Conversion;
import dev.todoke.codes.Morphology;
import dev.todoke.codes.ProposedConversions;
import dev.todoke.codes.ProposedTable;
import dev.todoke.codes.TableFault;
import dev.todoke.codes.Tables;
import dev.todoke.notification.Item;
import dev.todoke.notification.RawRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A change of rules that is tried on stored records before it takes effect (規則変更の案). It changes nothing itself.
public sealed interface ProposedRules {

    /// What would change for a record.
    ///
    /// @param checks the checks in force when the record's file came; records come in the order of the file
    List<RuleChange> changes(RawRecord record, CheckList checks);

    /// Reading of a proposal (案の読み取り).
    sealed interface Reading {

        /// 読めた
        record Understood(ProposedRules rules) implements Reading {}

        /// 読めない
        record Faulty(List<TableFault> faults) implements Reading {

            public Faulty {
                faults = List.copyOf(faults);
            }
        }
    }

    /// Reads the lines of a changed copy of the subject's table.
    static Reading read(TrialSubject subject, String name, List<String> lines) {
        return switch (subject) {
            case CHECKS -> checks(name, lines);
            case ICD10_JAPAN -> icd10(Icd10Conversion.japan(), "jp", name, lines);
            case ICD10_WHO -> icd10(Icd10Conversion.who(), "who2016", name, lines);
            case CHILDHOOD ->
                understood(
                        ProposedConversions.childhood(lines),
                        table -> new Childhood(ChildhoodClassification.shipped(), ChildhoodClassification.of(table)));
            case MORPHOLOGIES ->
                understood(
                        ProposedConversions.morphologies(lines),
                        table -> new Morphologies(Tables.shipped().table("icdo3-morphology", "3.2"), table));
            case ICD10_EDITIONS -> new Reading.Understood(new Icd10(Icd10Conversion.japan(), Icd10Conversion.who()));
        };
    }

    private static Reading checks(String name, List<String> lines) {
        try {
            return new Reading.Understood(new Checks(CheckEdition.shipped(), CheckEdition.read(name, lines)));
        } catch (CheckEdition.NotAnEdition why) {
            return new Reading.Faulty(List.of(why.fault()));
        }
    }

    private static Reading icd10(Icd10Conversion now, String edition, String name, List<String> lines) {
        return understood(
                ProposedConversions.icd10(edition, lines),
                table -> new Icd10(now, Icd10Conversion.of(name, table, now.topographyColumns())));
    }

    private static Reading understood(ProposedTable read, Function<CodeTable, ProposedRules> rules) {
        return switch (read) {
            case ProposedTable.Complete(var table) -> new Reading.Understood(rules.apply(table));
            case ProposedTable.Faulty(var faults) -> new Reading.Faulty(faults);
        };
    }

    /// Another edition of the checks (点検項目の版の案): every finding whose weight changes, appears or lapses.
    record Checks(CheckEdition now, CheckEdition proposed) implements ProposedRules {

        @Override
        public List<RuleChange> changes(RawRecord record, CheckList checks) {
            var changes = new ArrayList<RuleChange>();
            var findings = checks.check(record);
            if (findings.isEmpty()) {
                return changes;
            }
            var checked = new CheckedRecord(record);
            for (Finding finding : findings) {
                var before = weight(now, checked, finding);
                var after = weight(proposed, checked, finding);
                if (!before.equals(after)) {
                    changes.add(new RuleChange(finding.check(), before, after));
                }
            }
            return changes;
        }

        private static String weight(CheckEdition edition, CheckedRecord record, Finding finding) {
            return edition.weight(record, finding).map(Severity::code).orElse("");
        }
    }

    /// Another conversion to ICD-10 (ICD-10変換の案), asked with the current morphology as a closing does.
    record Icd10(Icd10Conversion now, Icd10Conversion proposed) implements ProposedRules {

        @Override
        public List<RuleChange> changes(RawRecord record, CheckList checks) {
            return CodedCells.of(record)
                    .map(cells -> {
                        var before = cells.icd10(now);
                        var after = cells.icd10(proposed);
                        return code(before).equals(code(after))
                                ? List.<RuleChange>of()
                                : List.of(new RuleChange(Integer.toString(after.rule()), code(before), code(after)));
                    })
                    .orElse(List.of());
        }

        private static String code(Icd10Answer answer) {
            return answer instanceof Icd10Answer.Converted(var code, var _) ? code : "";
        }
    }

    /// Another classification of childhood cancers (小児がん分類の案).
    record Childhood(ChildhoodClassification now, ChildhoodClassification proposed) implements ProposedRules {

        @Override
        public List<RuleChange> changes(RawRecord record, CheckList checks) {
            return CodedCells.of(record)
                    .map(cells -> {
                        var before = cells.childhood(now);
                        var after = cells.childhood(proposed);
                        return before.code().equals(after.code())
                                ? List.<RuleChange>of()
                                : List.of(new RuleChange(Integer.toString(after.rule()), before.code(), after.code()));
                    })
                    .orElse(List.of());
        }
    }

    /// Another list of morphologies (形態コードの一覧の案): codes of records that would leave or enter the list.
    record Morphologies(CodeTable now, CodeTable proposed) implements ProposedRules {

        @Override
        public List<RuleChange> changes(RawRecord record, CheckList checks) {
            return Morphology.of(record.value(Item.MORPHOLOGY)).map(Morphology::slashed).stream()
                    .filter(code -> now.knows(code) != proposed.knows(code))
                    .map(code -> new RuleChange(code, listed(now, code), listed(proposed, code)))
                    .toList();
        }

        private static String listed(CodeTable table, String code) {
            return table.knows(code) ? code : "";
        }
    }
}
