package dev.todoke.linkage;

import dev.todoke.linkage.compare.Cells;
import dev.todoke.linkage.compare.Hash;
import dev.todoke.person.PersonRecord;
import dev.todoke.person.PersonSource;
import java.util.List;

/// A person record as a row of the Japanese model (本人情報の行).
record RecordCells(PersonRecord record) implements Cells {

    static final List<String> COLUMNS = List.of(
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
            "source");

    @Override
    public String text(int column) {
        return switch (column) {
            case 0 -> record.name().family();
            case 1 -> record.name().given();
            case 2 -> record.kana().family();
            case 3 -> record.kana().given();
            case 4 -> record.sex().code();
            case 5 -> record.born().digits();
            case 6 -> record.address().prefecture().notificationCode();
            case 7 -> record.address().detail();
            case 8 -> record.facility().map(facility -> facility.value()).orElse("");
            case 9 -> record.facilityOrNull() == null ? "" : record.chartNumber();
            default -> record.source() == PersonSource.DEATH ? "death" : "notification";
        };
    }

    @Override
    public long hash(int column) {
        String text = text(column);
        return text.isEmpty() ? 0 : Hash.of(text);
    }
}
