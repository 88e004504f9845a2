package dev.todoke.linkage.engine;

/// Why a person that linkage has put together should be looked at (疑わしいまとまり), with two of its records that
/// show it.
///
/// @param person number of the person in the outcome
/// @param records how many records the person has
/// @param weight of the pair, in bits
public record PersonDoubt(Kind kind, int person, int records, int rowA, int rowB, double weight) {

    public enum Kind {
        /// Two birth dates that are no slip of one another (生年月日がちがう).
        BIRTH_DATES("birth_dates"),
        /// Two sexes (性別がちがう).
        SEXES("sexes"),
        /// More records than a person usually has (件数が多い).
        MANY_RECORDS("many_records"),
        /// Two halves held together by one light pair (弱い一つの組だけでつながる).
        WEAK_LINK("weak_link");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
