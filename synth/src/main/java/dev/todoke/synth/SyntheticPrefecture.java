package dev.todoke.synth;

import dev.todoke.kernel.Progress;
import java.io.IOException;
import java.nio.file.Path;

/// Writes the files of a synthetic prefecture (合成県の作成). The same plan gives the same bytes on every machine.
///
/// Patients are kept in memory while the years go by (about 1 KiB each), deaths until they are sorted by day.
public final class SyntheticPrefecture {

    /// Notifications and deaths that one person of the population brings about in a year.
    private static final double RECORDS_PER_PERSON_YEAR = 0.0258;

    private SyntheticPrefecture() {}

    /// Everything: notifications, follow-back answers, deaths, population, facilities, person records and the truth.
    ///
    /// @param folder must not exist yet; it appears when everything is written
    public static SynthCounts write(SynthPlan plan, Path folder, Progress progress) throws IOException {
        try (var out = new SynthFolder(folder, true)) {
            return new Years(plan, out, progress).write();
        }
    }

    /// Only `records.csv` and `truth/records.csv`.
    public static SynthCounts writeRecordsOnly(SynthPlan plan, Path folder, Progress progress) throws IOException {
        try (var out = new SynthFolder(folder, false)) {
            return new Years(plan, out, progress).write();
        }
    }

    /// The same plan with as many people as bring about the wanted number of records.
    public static SynthPlan sizedForRecords(SynthPlan plan, long records) {
        int people = (int) Math.max(1000, records / (RECORDS_PER_PERSON_YEAR * plan.years()));
        return new SynthPlan(plan.prefectures(), plan.firstYear(), plan.lastYear(), people, plan.seed(), plan.errors());
    }
}
