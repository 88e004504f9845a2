package dev.todoke.linkage;

import dev.todoke.kernel.PartialDate;
import dev.todoke.person.AddressReader;
import dev.todoke.person.MunicipalityReading;
import dev.todoke.person.Normaliser;
import dev.todoke.person.PersonRecord;
import dev.todoke.person.PersonSource;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// All records as lines of sixteen numbers (照合用の行), in content order. Holds no text but the name dictionaries.
///
/// About 64 bytes a record, plus the distinct names.
final class RecordLines {

    private final int size;
    private final int[] cells;
    private final BitSet deaths;
    private final NameDictionary kanji;
    private final NameDictionary kana;

    private RecordLines(List<PersonRecord> records, int[] order, Normaliser normaliser, AddressReader addresses) {
        this.size = order.length;
        this.cells = new int[Math.multiplyExact(size, SearchKey.WIDTH)];
        this.deaths = new BitSet(size);
        this.kanji = new NameDictionary(normaliser);
        this.kana = new NameDictionary(normaliser);
        for (int i = 0; i < size; i++) {
            enterNames(i, records.get(order[i]));
        }
        IntStream.range(0, size).parallel().forEach(i -> enterOthers(i, records.get(order[i]), normaliser, addresses));
    }

    static RecordLines of(List<PersonRecord> records, int[] order) {
        return new RecordLines(records, order, Normaliser.shipped(), AddressReader.shipped());
    }

    int size() {
        return size;
    }

    int cell(int record, SearchKey key) {
        return cells[record * SearchKey.WIDTH + key.place()];
    }

    boolean isDeath(int record) {
        return deaths.get(record);
    }

    NameDictionary kanji() {
        return kanji;
    }

    NameDictionary kana() {
        return kana;
    }

    /// Whether two records agree on every key of a pass; a missing part never agrees.
    boolean agree(int a, int b, SearchPass pass) {
        for (SearchKey key : pass.keys()) {
            int left = cell(a, key);
            if (left == 0 || left != cell(b, key)) {
                return false;
            }
        }
        return true;
    }

    /// Hash of a record's keys, or 0 when a part is missing.
    long keyHash(int record, List<SearchKey> keys) {
        long hash = keys.size();
        for (SearchKey key : keys) {
            int value = cell(record, key);
            if (value == 0) {
                return 0;
            }
            hash = Hash.mix(hash * 31 + value);
        }
        return hash == 0 ? 1 : hash;
    }

    private void enterNames(int line, PersonRecord record) {
        String family = record.name().family();
        String given = record.name().given();
        int familyNumber = kanji.numberOf(family);
        int givenNumber = kanji.numberOf(given);
        set(line, SearchKey.FAMILY_KANJI, familyNumber);
        set(line, SearchKey.GIVEN_KANJI, givenNumber);
        set(line, SearchKey.FAMILY_KANA, kana.numberOf(record.kana().family()));
        set(line, SearchKey.GIVEN_KANA, kana.numberOf(record.kana().given()));
        if (familyNumber != 0 && givenNumber != 0) {
            long small = Math.min(familyNumber, givenNumber);
            set(
                    line,
                    SearchKey.NAME_PARTS,
                    Hash.nonZeroInt(Hash.mix(small << 32 | Math.max(familyNumber, givenNumber))));
        }
        if (familyNumber != 0) {
            String joined = kanji.text(familyNumber) + kanji.text(givenNumber);
            set(line, SearchKey.JOINED_KANJI, Hash.nonZeroInt(Hash.of(joined)));
        }
        if (record.source() == PersonSource.DEATH) {
            deaths.set(line);
        }
    }

    private void enterOthers(int line, PersonRecord record, Normaliser normaliser, AddressReader addresses) {
        set(line, SearchKey.SEX, Integer.parseInt(record.sex().code()));
        enterBirth(line, record.born());
        if (addresses.read(record.address()) instanceof MunicipalityReading.Known known) {
            enterAddress(line, known, normaliser);
        }
        record.facility().ifPresent(facility -> {
            set(line, SearchKey.HOSPITAL, Integer.parseInt(facility.value(), Character.MAX_RADIX) + 1);
            String chart = withoutLeadingZeros(normaliser.fold(record.chartNumber()));
            set(line, SearchKey.CHART, chart.isEmpty() ? 0 : Hash.nonZeroInt(Hash.of(chart)));
        });
    }

    private void enterBirth(int line, PartialDate born) {
        switch (born) {
            case PartialDate.Day(var date) -> {
                set(line, SearchKey.BIRTH_DATE, BirthDigits.of(date));
                enterMonth(line, date.getYear(), date.getMonthValue());
                set(line, SearchKey.BIRTH_MONTH_DAY, date.getMonthValue() * 100 + date.getDayOfMonth());
            }
            case PartialDate.Month(var month) -> enterMonth(line, month.getYear(), month.getMonthValue());
            case PartialDate.Year(var year) -> set(line, SearchKey.BIRTH_YEAR, year);
            case PartialDate.Unknown _ -> {
                // all parts stay missing
            }
        }
    }

    private void enterMonth(int line, int year, int month) {
        set(line, SearchKey.BIRTH_YEAR, year);
        set(line, SearchKey.BIRTH_YEAR_MONTH, year * 100 + month);
    }

    private void enterAddress(int line, MunicipalityReading.Known known, Normaliser normaliser) {
        int municipality = Integer.parseInt(known.code().value());
        set(line, SearchKey.MUNICIPALITY, municipality);
        String town = townKey(normaliser.fold(known.town()));
        if (town.isEmpty()) {
            return;
        }
        long townHash = Hash.mix(Hash.of(town) + municipality);
        set(line, SearchKey.TOWN, Hash.nonZeroInt(townHash));
        if (!known.block().isEmpty()) {
            set(line, SearchKey.ADDRESS, Hash.nonZeroInt(Hash.mix(townHash ^ Hash.of(known.block()))));
        }
    }

    /// 大字 and 字 come and go between sources.
    private static String townKey(String town) {
        String key = town.startsWith("大字") ? town.substring(2) : town;
        return key.startsWith("字") ? key.substring(1) : key;
    }

    private static String withoutLeadingZeros(String chart) {
        int start = 0;
        while (start < chart.length() - 1 && chart.charAt(start) == '0') {
            start++;
        }
        return chart.substring(start);
    }

    private void set(int line, SearchKey key, int value) {
        cells[line * SearchKey.WIDTH + key.place()] = value;
    }
}
