package dev.todoke.synth;

/// Rows of `records.csv` (照合用の本人情報) and the names of people and tumours in the truth.
final class PersonRows {

    static final String[] COLUMNS = {
        "id",
        "family_name",
        "given_name",
        "family_kana",
        "given_kana",
        "sex",
        "birth_date",
        "municipality",
        "address",
        "hospital",
        "chart_no",
        "source"
    };

    private PersonRows() {}

    static String row(String id, Identity who, String hospital, String chart, String source) {
        return Csv.line(
                id,
                who.family(),
                who.given(),
                who.familyKana(),
                who.givenKana(),
                who.sex().code(),
                who.birth(),
                who.municipality(),
                who.address(),
                hospital,
                chart,
                source);
    }

    static String person(int number) {
        return "P%07d".formatted(number);
    }

    static String tumour(int number) {
        return "T%07d".formatted(number);
    }
}
