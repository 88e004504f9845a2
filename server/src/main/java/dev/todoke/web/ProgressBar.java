package dev.todoke.web;

import java.util.Locale;

/// How far a job has come (処理の進み具合), ready for the progress fragment.
///
/// @param id id of the element; it also names the polling element
/// @param state one word of the job states (待ち・実行中・停止処理中・完了・停止・失敗)
/// @param done units finished
/// @param total units in all, 0 when not known
/// @param message what is being done now, or what came out, or what to do
/// @param started time of the start, printed; empty before it
/// @param remaining remaining time as a range, printed; empty when not known
/// @param pollPath address of this fragment while the job runs; empty once it has ended, so that asking ends too
/// @param stopPath address that asks the job to stop; empty when it cannot be stopped
public record ProgressBar(
        String id,
        String state,
        long done,
        long total,
        String message,
        String started,
        String remaining,
        String pollPath,
        String stopPath) {

    /// Whole per cent, for the bar and its words.
    public int percent() {
        return total <= 0 ? 0 : Math.clamp(done * 100 / total, 0, 100);
    }

    public boolean known() {
        return total > 0;
    }

    public boolean running() {
        return !pollPath.isEmpty();
    }

    /// `12,400 / 60,000件`, or the count alone when the total is not known.
    public String counts() {
        return known()
                ? String.format(Locale.ROOT, "%,d / %,d件", done, total)
                : String.format(Locale.ROOT, "%,d件", done);
    }
}
