package dev.todoke.synth;

import dev.todoke.facility.FacilityClass;
import dev.todoke.kernel.FacilityCode;
import java.time.LocalDate;
import java.util.List;

/// A hospital or designated clinic of the synthetic world (架空の病院等) with its habits of writing.
final class Hospital {

    private final FacilityCode code;
    private final String name;
    private final FacilityClass facilityClass;
    private final Place place;
    private final String address;
    private final LocalDate designatedFrom;
    private final double size;
    private final FileHabit habit;
    private final Home.Style addressStyle;
    private final int chartShape;
    private int charts;

    Hospital(
            FacilityCode code,
            String name,
            FacilityClass facilityClass,
            Place place,
            String address,
            LocalDate designatedFrom,
            double size,
            Draw draw) {
        this.code = code;
        this.name = name;
        this.facilityClass = facilityClass;
        this.place = place;
        this.address = address;
        this.designatedFrom = designatedFrom;
        this.size = size;
        this.habit = FileHabit.draw(draw);
        this.addressStyle = draw.pick(List.of(Home.Style.values()));
        this.chartShape = draw.below(3);
        this.charts = draw.below(40_000);
    }

    FacilityCode code() {
        return code;
    }

    String name() {
        return name;
    }

    FacilityClass facilityClass() {
        return facilityClass;
    }

    Place place() {
        return place;
    }

    String address() {
        return address;
    }

    LocalDate designatedFrom() {
        return designatedFrom;
    }

    /// How many patients it sees, against other hospitals.
    double size() {
        return size;
    }

    FileHabit habit() {
        return habit;
    }

    Home.Style addressStyle() {
        return addressStyle;
    }

    boolean treats() {
        return facilityClass != FacilityClass.DESIGNATED_CLINIC;
    }

    /// The next chart number in the way this hospital numbers its patients.
    String newChart() {
        charts += 1 + charts % 7;
        return switch (chartShape) {
            case 0 -> "%08d".formatted(charts);
            case 1 -> "%d-%05d".formatted(charts % 10, charts);
            default -> "A%07d".formatted(charts);
        };
    }
}
