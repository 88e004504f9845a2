package dev.todoke.consolidation;

import java.util.ArrayList;
import java.util.List;

/// What somebody says of two reports of a person on the page of the decision (多重がんの判定): one tumour, two,
/// or a question to
/// the hospital. One of the two may be a death record.
///
/// @param inputs what the page showed, see [ItemInputs#ofPair]
public record TumourJudgement(String first, String second, Kind kind, String reason, String inputs) {

    private static final int LONGEST_REASON = 1000;

    /// The three answers (判定).
    public enum Kind {
        /// One tumour (同じ腫瘍).
        SAME,
        /// Two tumours (別の腫瘍).
        NEW,
        /// The hospital is to be asked (病院に照会).
        ASK
    }

    /// The reasons why it cannot be kept; none when it can.
    public List<Refusal> refusals(PersonSources sources) {
        var reasons = new ArrayList<Refusal>();
        var reports = sources.reports();
        if (first.equals(second) || !reports.contains(first) || !reports.contains(second)) {
            return List.of(new Refusal("not-of-person", "2件の届出が同じ人のものではありません。個人票を開き直してください。"));
        }
        if (!ItemInputs.ofPair(sources, first, second).equals(inputs)) {
            reasons.add(new Refusal("inputs-changed", "画面を開いたあとに届出が変わりました。新しい値を見てから選んでください。"));
        }
        if (reason.isBlank()) {
            reasons.add(new Refusal("reason", "選んだ根拠を書いてください。"));
        }
        if (reason.length() > LONGEST_REASON) {
            reasons.add(new Refusal("long-reason", "根拠は1,000字までにしてください。"));
        }
        return List.copyOf(reasons);
    }

    /// The same reports with this answer taken as well, to show what would come of it.
    public PersonSources tried(PersonSources sources) {
        if (kind == Kind.ASK) {
            return sources;
        }
        var verdicts = new ArrayList<>(sources.settled().verdicts());
        verdicts.add(new TumourVerdict(Long.MAX_VALUE, first, second, kind == Kind.SAME, inputs));
        return sources.with(new Settlements(
                sources.settled().overrides(), verdicts, sources.settled().places()));
    }
}
