package dev.todoke.provision.council;

import dev.todoke.provision.application.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// One numbered copy of the papers of a meeting (回収資料の1部): whom it went to, and what became of it.
///
/// @param member id of the member
/// @param number printed on every page
public record NumberedCopy(String meeting, String member, int number, LocalDate madeOn, Fate fate) {

    /// What became of a copy (回収の状態).
    public sealed interface Fate {

        /// With the member.
        record Out() implements Fate {}

        /// Given back (返却).
        record CameBack(LocalDate on) implements Fate {}

        /// Destroyed by the member or the office (廃棄). @param words how, and who saw it
        record Destroyed(LocalDate on, String words) implements Fate {}
    }

    public boolean isOut() {
        return fate instanceof Fate.Out;
    }

    /// What keeps the end of this copy from being recorded.
    public List<Reason> objections(Fate end, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        if (!isOut()) {
            reasons.add(Reason.of("G40", "資料 No. %s は、もう回収したか廃棄したと記録されています。", number));
        }
        switch (end) {
            case Fate.Out _ -> reasons.add(Reason.of("G41", "資料が返ってきたか、廃棄したかを選んでください。"));
            case Fate.CameBack(var on) -> day(on, today, reasons);
            case Fate.Destroyed(var on, var words) -> {
                day(on, today, reasons);
                if (words.isBlank()) {
                    reasons.add(Reason.at("G43", "words", "どのように廃棄したか、だれが確かめたかを書いてください。"));
                }
            }
        }
        return List.copyOf(reasons);
    }

    private void day(LocalDate on, LocalDate today, List<Reason> reasons) {
        if (on.isBefore(madeOn) || on.isAfter(today)) {
            reasons.add(Reason.at("G42", "collected-on", "資料を作った日(%s)から今日までの日を書いてください。", madeOn));
        }
    }
}
