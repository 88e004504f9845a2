package dev.todoke.provision.council;

import dev.todoke.kernel.Coded;

/// Why a member takes no part in an application (利益相反).
///
/// @param member id of the member
/// @param words what the member declared, or the name that was found
public record Conflict(String member, Ground ground, String words) {

    public enum Ground implements Coded {
        DECLARED("declared", "委員の申告"),
        ACCOUNT("account", "申出者本人の利用者番号"),
        NAME("name", "申出者又は利用者と同じ氏名");

        private final String code;
        private final String ja;

        Ground(String code, String ja) {
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
