package dev.todoke.provision.repair;

import dev.todoke.kernel.Coded;

/// Steps that the machine offers, with what they would do (手順の案).
public record Proposal(Kind kind, RepairReport report) {

    /// By what the steps were looked for (案の種類).
    public enum Kind implements Coded {
        LEAST_LOSS("least-loss", "失う情報が最も少ない"),
        COARSEN_ONLY("coarsen-only", "まとめるだけ(秘匿なし)"),
        CELLS_ONLY("cells-only", "秘匿だけ(まとめない)");

        private final String code;
        private final String ja;

        Kind(String code, String ja) {
            this.code = code;
            this.ja = ja;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String ja() {
            return ja;
        }
    }
}
