package dev.todoke.cli.register;

import dev.todoke.codes.Behaviour;
import dev.todoke.codes.ChildhoodClassification;
import dev.todoke.codes.CodeNames;
import dev.todoke.codes.Icd10Answer;
import dev.todoke.codes.Icd10Conversion;
import dev.todoke.codes.Topography;
import dev.todoke.kernel.RegisteredSex;
import dev.todoke.kernel.YearOfDiagnosis;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A cancer of a synthetic prefecture as it truly is (合成県の腫瘍の真の姿), in the items of the closed record
/// that follow from it.
///
/// @param row of `truth/cancers.csv`, by column
record TrueCancer(Map<String, String> row) {

    private static final String[] TREATMENTS = {
        "31 surgery", "32 scope", "33 endoscopy", "35 radiotherapy", "36 chemotherapy", "37 endocrine", "38 other"
    };

    private String at(String column) {
        return row.getOrDefault(column, "");
    }

    LocalDate diagnosed() {
        return LocalDate.parse(at("diagnosis_date"));
    }

    String person() {
        return at("person");
    }

    /// Items whose true value is known of a tumour that somebody notified.
    Map<Integer, String> items(YearOfDiagnosis year, Optional<LocalDate> died) {
        var items = new TreeMap<Integer, String>();
        var born = LocalDate.parse(at("birth_date"));
        items.put(4, at("sex"));
        items.put(5, Long.toString(ChronoUnit.YEARS.between(born, diagnosed())));
        items.put(7, at("prefecture").equals("88") ? "77" : at("prefecture"));
        items.put(10, at("municipality"));
        items.put(75, at("municipality"));
        items.put(12, at("laterality"));
        codes(items);
        items.put(17, at("grade"));
        items.put(23, at("basis"));
        items.put(24, Integer.toString(diagnosed().getYear()));
        items.put(25, at("diagnosis_date").replace("-", ""));
        items.put(26, "0");
        items.put(27, at("detection"));
        items.put(28, at("extent"));
        for (String treatment : TREATMENTS) {
            items.put(Integer.parseInt(treatment.substring(0, 2)), at(treatment.substring(3)));
        }
        status(items, year, died);
        return items;
    }

    private void codes(Map<Integer, String> items) {
        var topography = new Topography(at("topography"));
        int histology = Integer.parseInt(at("morphology"));
        items.put(13, topography.code());
        items.put(14, CodeNames.shipped().topography(topography));
        items.put(15, at("morphology"));
        items.put(16, at("behaviour"));
        for (Behaviour behaviour : Behaviour.values()) {
            if (behaviour.code().equals(at("behaviour"))) {
                items.put(18, CodeNames.shipped().morphology(histology, behaviour));
                var childhood = ChildhoodClassification.shipped().classify(topography, histology, behaviour);
                items.put(21, childhood.code());
                items.put(22, childhood.nameEn());
                icd10(items, topography, histology, behaviour);
            }
        }
    }

    private void icd10(Map<Integer, String> items, Topography topography, int histology, Behaviour behaviour) {
        for (RegisteredSex sex : RegisteredSex.values()) {
            boolean own = sex.code().equals(at("sex"));
            if (own
                    && Icd10Conversion.japan().convert(topography, histology, behaviour, sex)
                            instanceof Icd10Answer.Converted converted) {
                items.put(19, converted.code());
                items.put(20, CodeNames.shipped().icd10(converted.code()));
            }
        }
    }

    private void status(Map<Integer, String> items, YearOfDiagnosis year, Optional<LocalDate> died) {
        var last = LocalDate.of(year.value(), 12, 31);
        var inTime = died.filter(day -> !day.isAfter(last));
        items.put(66, inTime.isPresent() ? "1" : "0");
        items.put(
                76,
                inTime.map(day -> day.toString().substring(0, 7).replace("-", ""))
                        .orElse(""));
        long months = ChronoUnit.MONTHS.between(YearMonth.from(diagnosed()), YearMonth.from(inTime.orElse(last)));
        items.put(68, Long.toString(Math.max(0, months) * 61 / 2));
    }
}
