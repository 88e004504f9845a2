package dev.todoke.consolidation;

import dev.todoke.vitalstatus.DeathRecord;
import java.util.ArrayList;
import java.util.List;

/// What somebody asks for on the page of a tumour: another value for an item (値の選択). Deciding is pure;
/// what it rests on is
/// compared with what stands now, so that nobody decides about values that changed meanwhile.
///
/// @param tumour number of the tumour in the order of occurrence; 0 for an item of the person
/// @param value code of the value; empty when a report is chosen
/// @param source number of the report whose value is chosen; empty when a code is chosen
/// @param inputs what the page showed, see [ItemInputs]
public record ValueChoice(
        ConsolidatedItem item, int tumour, String value, String source, String reason, String inputs) {

    private static final int LONGEST_REASON = 1000;
    private static final List<ConsolidatedItem> OF_DEATH_ONLY = List.of(
            ConsolidatedItem.LATERALITY,
            ConsolidatedItem.TOPOGRAPHY,
            ConsolidatedItem.HISTOLOGY,
            ConsolidatedItem.BEHAVIOUR,
            ConsolidatedItem.BASIS,
            ConsolidatedItem.DIAGNOSIS_DATE);

    /// What came of it (回答).
    public sealed interface Answer {

        /// @param needsSecond whether another person has to confirm it before it is taken
        record Decided(Chosen chosen, boolean needsSecond) implements Answer {}

        record Refused(List<Refusal> reasons) implements Answer {
            public Refused {
                reasons = List.copyOf(reasons);
            }
        }
    }

    /// The event to be kept.
    public record Chosen(
            ConsolidatedItem item, String value, String source, List<String> reports, String inputs, String reason) {
        public Chosen {
            reports = List.copyOf(reports);
        }
    }

    public Answer decide(PersonSources sources, ConsolidatedPerson person, RuleChoices rules) {
        if (!item.isOfPerson() && (tumour < 1 || tumour > person.tumours().size())) {
            return new Answer.Refused(List.of(new Refusal("tumour-gone", "この腫瘍はもうありません。個人票を開き直してください。")));
        }
        var reports = item.isOfPerson()
                ? sources.reports()
                : person.tumours().get(tumour - 1).sources();
        boolean deathOnly =
                !item.isOfPerson() && person.tumours().get(tumour - 1).origin() == TumourOrigin.DEATH_ONLY;
        var present = ItemInputs.fingerprint(item, sources, reports);
        String code = source.isEmpty() ? value.strip() : said(sources);
        var reasons = new ArrayList<Refusal>();
        if (!present.equals(inputs)) {
            reasons.add(new Refusal("inputs-changed", "画面を開いたあとに届出が変わりました。新しい値を見てから選んでください。"));
        }
        if (deathOnly && !OF_DEATH_ONLY.contains(item)) {
            reasons.add(new Refusal("death-only", "死亡者情報票だけによる腫瘍では、この項目は選べません。"));
        }
        if (reason.isBlank()) {
            reasons.add(new Refusal("reason", "選んだ根拠を書いてください。"));
        }
        if (reason.length() > LONGEST_REASON) {
            reasons.add(new Refusal("long-reason", "根拠は1,000字までにしてください。"));
        }
        addValueReasons(reasons, reports, code, sources);
        return reasons.isEmpty()
                ? new Answer.Decided(
                        new Chosen(item, code, source, reports, present, reason.strip()),
                        item.isKey() && rules.is(RuleSwitch.TWO_PEOPLE, "two"))
                : new Answer.Refused(reasons);
    }

    private void addValueReasons(List<Refusal> reasons, List<String> reports, String code, PersonSources sources) {
        if (!source.isEmpty() && !reports.contains(source)) {
            reasons.add(new Refusal("not-a-source", "選んだ届出はこの腫瘍の届出ではありません。"));
            return;
        }
        if (item.isOfReportOnly()) {
            boolean aDeath = sources.deaths().stream().anyMatch(d -> d.id().equals(source));
            if (source.isEmpty() || aDeath != (item == ConsolidatedItem.DEATH)) {
                reasons.add(new Refusal("choose-report", "この項目は届出から選びます。使う届出を選んでください。"));
            }
        } else if (!item.isValid(code)) {
            reasons.add(new Refusal("not-a-value", "%s の値として使えないコードです: %s".formatted(item.ja(), code)));
        }
    }

    private String said(PersonSources sources) {
        return sources.notifications().stream()
                .filter(n -> n.id().equals(source))
                .map(Reported::of)
                .map(item::reported)
                .findFirst()
                .or(() -> sources.deaths().stream()
                        .filter(d -> d.id().equals(source))
                        .map(this::said)
                        .findFirst())
                .orElse("");
    }

    private String said(DeathRecord death) {
        return switch (item) {
            case SEX -> death.sex().code();
            case BIRTH_DATE -> death.born().text();
            case DEATH, DIAGNOSIS_DATE -> death.died().text();
            default -> "";
        };
    }
}
