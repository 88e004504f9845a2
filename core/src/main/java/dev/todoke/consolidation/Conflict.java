package dev.todoke.consolidation;

import java.util.List;

/// Values that contradict each other so that a person should look (不一致).
///
/// @param item number of the item in the closed record
/// @param chosen the value that was kept for now
public record Conflict(Kind kind, String item, List<Candidate> candidates, String chosen) {

    public Conflict {
        candidates = List.copyOf(candidates);
    }

    /// What contradicts.
    public enum Kind {
        SEX("性別が食い違っています"),
        BIRTH_DATE("生年月日が食い違っています"),
        SITE("同じ腫瘍の部位が食い違っています"),
        SAME_TUMOUR("同じ腫瘍かどうかを符号だけでは決められません"),
        SEVERAL_DEATHS("死亡者情報票が2件以上あります"),
        DEATH_BEFORE_DIAGNOSIS("死亡日が診断日より前です"),
        SEX_AND_SITE("性別と部位・組織型が合いません");

        private final String ja;

        Kind(String ja) {
            this.ja = ja;
        }

        public String ja() {
            return ja;
        }
    }

    /// @param source number of the report
    public record Candidate(String source, String value) {}
}
