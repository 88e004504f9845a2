package dev.todoke.linkage;

import java.util.ArrayList;
import java.util.List;

/// A person as an act on persons sees it (統合・分割の対象): the number and the reports that it holds now.
public record PersonView(long number, List<String> records) {

    /// A reason has to be said, and stays readable.
    static final int LONGEST_REASON = 1000;

    public PersonView {
        records = records.stream().sorted().toList();
    }

    /// Whether some of the reports may be split off.
    ///
    /// @param chosen reports of the new person
    /// @param seen the reports that the clerk saw when choosing
    public RegroupingAnswer split(List<String> chosen, List<String> seen, String reason) {
        var refusals = new Refusals();
        refusals.when(!sameRecords(seen), "moved", "この人の届出が、画面を開いた後に変わりました。今の内容を見て、もう一度選んでください。");
        refusals.when(chosen.isEmpty(), "none-chosen", "分ける届出を選んでください。");
        refusals.when(!chosen.isEmpty() && !records.containsAll(chosen), "not-of-person", "選んだ届出の中に、この人のものでないものがあります。");
        refusals.when(chosen.containsAll(records), "all-chosen", "すべての届出は分けられません。残す届出の選択を外してください。");
        refusals.reason(reason);
        return refusals.answer();
    }

    /// Whether this person and another may become one.
    public RegroupingAnswer mergeWith(PersonView other, List<String> seen, String reason) {
        var refusals = new Refusals();
        var both = new ArrayList<>(records);
        both.addAll(other.records());
        refusals.when(
                !both.stream().sorted().toList().equals(seen.stream().sorted().toList()),
                "moved",
                "この人の届出が、画面を開いた後に変わりました。今の内容を見て、もう一度選んでください。");
        refusals.when(number == other.number(), "same", "どちらも同じ番号の人です。別の番号を入れてください。");
        refusals.when(records.isEmpty() || other.records().isEmpty(), "empty", "届出のない番号は統合できません。");
        refusals.reason(reason);
        return refusals.answer();
    }

    private boolean sameRecords(List<String> seen) {
        return records.equals(seen.stream().sorted().toList());
    }

    /// Gathers every reason at once.
    private static final class Refusals {
        private final List<Refusal> reasons = new ArrayList<>();

        void when(boolean so, String id, String ja) {
            if (so) {
                reasons.add(Refusal.of(id, ja));
            }
        }

        void reason(String reason) {
            when(reason.isBlank(), "no-reason", "理由を書いてください。あとで見直すときの手がかりになります。");
            when(reason.length() > LONGEST_REASON, "long-reason", "理由は%,d字までにしてください。".formatted(LONGEST_REASON));
        }

        RegroupingAnswer answer() {
            return reasons.isEmpty() ? new RegroupingAnswer.Allowed() : new RegroupingAnswer.Refused(reasons);
        }
    }
}
