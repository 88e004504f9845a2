package dev.todoke.jobs;

import java.util.Locale;

/// Where a run stands (処理の状態).
public enum JobState {
    /// 待ち
    REQUESTED,
    /// 実行中
    RUNNING,
    /// 停止処理中
    STOPPING,
    /// 完了
    DONE,
    /// 停止
    STOPPED,
    /// 失敗
    FAILED;

    /// Whether the run is still to be watched.
    public boolean live() {
        return this == REQUESTED || this == RUNNING || this == STOPPING;
    }

    /// Whether the run can be asked to go on from its cursor.
    public boolean continuable() {
        return this == STOPPED || this == FAILED;
    }

    /// The word in tables and message keys.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static JobState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
